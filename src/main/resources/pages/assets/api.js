SwaggerUIBundle({
  url: "openapi/aide-memoire.yml",
  dom_id: "#api",
  deepLinking: true,
  displayRequestDuration: true,
  validatorUrl: null, // asks nobody else about this document
});

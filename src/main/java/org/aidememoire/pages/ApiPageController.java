package org.aidememoire.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Swagger UI over the OpenAPI document, both from the jar: the one page that runs script, and only its own. */
@Controller("/openapi")
@Hidden
final class ApiPageController {

  private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private final String page;

  ApiPageController(Templates templates) throws IOException {
    page = templates.html(new ApiPage(version()));
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<String> show() {
    return Html.ok(page)
        .header(
            PageHeaders.POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'");
  }

  private static String version() throws IOException {
    try (InputStream file = ApiPageController.class.getResourceAsStream(WEBJAR)) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    }
  }
}

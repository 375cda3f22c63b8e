package org.aidememoire.openapi;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Serves the OpenAPI document, for programs and for the page over it. */
@Controller("/openapi/aide-memoire.yml")
@Hidden
final class ApiDocumentController {

  private final String document = YamlTree.write(ApiDocument.complete());

  @Get
  @Produces("application/yaml")
  String show() {
    return document;
  }
}

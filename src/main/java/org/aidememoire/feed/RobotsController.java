package org.aidememoire.feed;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** What robots may fetch (RFC 9309): Google asks before it reads a calendar, and a refusal stops it. */
@Controller("/robots.txt")
@Hidden
final class RobotsController {

  @Get
  @Produces(MediaType.TEXT_PLAIN)
  String robots() {
    return """
        User-agent: *
        Disallow: /api/
        Allow: /
        """;
  }
}

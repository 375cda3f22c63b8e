package org.aidememoire.caldav;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CustomHttpMethod;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Where programs look for CalDAV that know the host only (RFC 6764, 5). */
@Controller("/.well-known/caldav")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Hidden
final class WellKnownController {

  private final Hrefs hrefs;

  WellKnownController(Hrefs hrefs) {
    this.hrefs = hrefs;
  }

  @Get
  HttpResponse<?> get() {
    return moved();
  }

  @Options
  HttpResponse<?> options() {
    return moved();
  }

  @CustomHttpMethod(method = "PROPFIND")
  HttpResponse<?> propfind() {
    return moved();
  }

  private HttpResponse<?> moved() {
    return HttpResponse.status(HttpStatus.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, hrefs.of(new DavPath.Root()));
  }
}

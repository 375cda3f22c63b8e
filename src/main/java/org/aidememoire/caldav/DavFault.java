package org.aidememoire.caldav;

import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Ends a request with a status, and perhaps with the condition that was not met (RFC 4918, 16). */
final class DavFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient @Nullable DavElement condition;

  DavFault(HttpStatus status) {
    super(status.getReason());
    this.status = status;
    this.condition = null;
  }

  DavFault(HttpStatus status, Throwable cause) {
    super(status.getReason(), cause);
    this.status = status;
    this.condition = null;
  }

  DavFault(HttpStatus status, DavName condition) {
    super(condition.local());
    this.status = status;
    this.condition = DavElement.of(condition);
  }

  HttpStatus status() {
    return status;
  }

  @Nullable DavElement condition() {
    return condition;
  }
}

package org.aidememoire.http;

import io.micronaut.http.HttpStatus;

/** How many rows of a list one answer holds. */
public final class PageSize {

  static final int MAX = 500;

  private PageSize() {}

  /** Ends the request with a problem unless the limit that was asked for is from 1 to {@link #MAX}. */
  public static void check(int limit) {
    if (limit < 1 || limit > MAX) {
      throw new ProblemException(Problem.inField(HttpStatus.BAD_REQUEST, "limit", "must be from 1 to " + MAX));
    }
  }
}

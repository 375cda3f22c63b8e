package org.aidememoire.pages;

import io.micronaut.http.HttpStatus;

/** What a reader sees instead of a page. */
record FaultPage(int status, String title, String sentence) {

  static FaultPage of(HttpStatus status) {
    return new FaultPage(status.getCode(), title(status), sentence(status));
  }

  private static String title(HttpStatus status) {
    return switch (status.getCode()) {
      case 404 -> "Not here";
      case 503 -> "Not now";
      default -> status.getCode() < 500 ? "Not understood" : "Something went wrong";
    };
  }

  private static String sentence(HttpStatus status) {
    return switch (status.getCode()) {
      case 404 -> "There is nothing at this address. If it was a meeting, an editor may have taken it back.";
      case 503 -> "The service cannot answer at the moment. Please try again in a minute.";
      default ->
          status.getCode() < 500
              ? "This address cannot be answered. It may have been cut off or mistyped."
              : "The fault is ours, and it has been written down. Please try again later.";
    };
  }
}

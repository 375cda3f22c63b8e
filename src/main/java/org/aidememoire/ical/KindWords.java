package org.aidememoire.ical;

import org.aidememoire.event.Kind;

/** A kind of meeting as a category: "Talks". */
final class KindWords {

  private KindWords() {}

  static String of(Kind kind) {
    return switch (kind) {
      case CALL -> "Call";
      case MEETING -> "Meeting";
      case TALKS -> "Talks";
      case SUMMIT -> "Summit";
      case VISIT -> "Visit";
      case CONFERENCE -> "Conference";
      case SIGNING -> "Signing";
    };
  }
}

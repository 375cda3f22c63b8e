package org.aidememoire.admin;

import io.micronaut.http.HttpStatus;
import java.time.DateTimeException;
import java.util.function.Supplier;
import org.aidememoire.desk.Correction;
import org.jspecify.annotations.Nullable;

/** Checks of single fields of a request; what does not hold ends it with a problem that names the field. */
final class Fields {

  static final int LONGEST = 500;

  private Fields() {}

  static String text(String field, @Nullable String value) {
    return text(field, value, LONGEST);
  }

  static String text(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank() || value.length() > longest) {
      throw fault(field, "must have 1 to " + longest + " characters");
    }
    if (value.codePoints().anyMatch(Fields::isUnprintable)) {
      throw fault(field, "must hold no control characters and no half characters");
    }
    return value;
  }

  // half of a surrogate pair cannot be written as UTF-8
  private static boolean isUnprintable(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }

  /** The same of a field that may be left out. */
  static @Nullable String optional(String field, @Nullable String value, int longest) {
    return value == null ? null : text(field, value, longest);
  }

  /** What an editor says of a change; empty if nothing. */
  static String why(@Nullable String value) {
    return value == null ? "" : text("why", value);
  }

  /** Whom an edit is told; one that corrects us must say what was wrong. */
  static Correction.Tell tell(boolean minor, boolean correction, String why) {
    if (!correction) {
      return minor ? Correction.Tell.NOBODY : Correction.Tell.CHANGE;
    }
    if (minor) {
      throw badQuery("correction", "cannot be minor: those who were told wrongly are told");
    }
    text("why", why);
    return Correction.Tell.OUR_FAULT;
  }

  static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw fault(field, "must be given");
    }
    return value;
  }

  /** What a parser makes of a field, or its objection. */
  static <T> T valid(String field, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw fault(field, String.valueOf(e.getMessage()));
    }
  }

  static ProblemException fault(String field, String detail) {
    return new ProblemException(Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, field, detail));
  }

  /** A fault in a word of the address. */
  static ProblemException badQuery(String field, String detail) {
    return new ProblemException(Problem.inField(HttpStatus.BAD_REQUEST, field, detail));
  }
}

package org.aidememoire.extract.time;

import java.util.Set;
import org.aidememoire.extract.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression found in a text.
 *
 * @param value as TIMEX3 has it: {@code 2026-11-26}, {@code 2026-W48}, {@code 2026-11-26TEV},
 *     {@code P2W}, {@code FUTURE_REF}
 * @param implied what the text left open and we filled in
 * @param rule the form that found it, and what decided where the text left it open: {@code Weekday,
 *     future: "will meet"}
 * @param rangeEnd of the first of two that make a range, "January 10" in "January 10-12", the
 *     second one's span
 */
public record Timex(
    Span span,
    TimexType type,
    String value,
    @Nullable Mod mod,
    When when,
    Set<Field> implied,
    String rule,
    @Nullable Span rangeEnd) {

  /** What may be implied. */
  public enum Field {
    YEAR,
    MONTH,
    DAY,
    HALF_OF_DAY
  }

  public Timex {
    implied = Set.copyOf(implied);
  }
}

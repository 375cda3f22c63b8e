package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Meaning.Length;
import org.aidememoire.extract.time.Unit;
import org.jspecify.annotations.Nullable;

/** Writes lengths as TIMEX3 does: "P2W", "PT24H", "P2Y6M", "PXD". */
final class Lengths {

  private Lengths() {}

  static Length of(@Nullable Double amount, Unit unit) {
    return new Length(value(amount, unit), amount, unit);
  }

  private static String value(@Nullable Double amount, Unit unit) {
    return switch (unit) {
      case SECOND -> "PT" + number(amount) + "S";
      case MINUTE -> "PT" + halved(amount, "M", "30S");
      case HOUR ->
          amount != null && amount % 0.5 == 0.25
              ? value(amount * 60, Unit.MINUTE)
              : "PT" + halved(amount, "H", "30M");
      case DAY -> "P" + halved(amount, "D", "T12H");
      case WEEKEND -> "P" + number(amount) + "WE";
      case WEEK -> "P" + number(amount) + "W";
      case MONTH -> "P" + number(amount) + "M";
      case QUARTER -> "P" + number(amount) + "Q";
      case YEAR -> "P" + halved(amount, "Y", "6M");
      case DECADE ->
          amount == null || amount % 1 == 0
              ? "P" + number(amount) + "DE"
              : value(amount * 10, Unit.YEAR);
      case CENTURY ->
          amount == null || amount % 0.5 == 0
              ? "P" + number(amount) + "CE"
              : value(amount * 100, Unit.YEAR);
      case MILLENNIUM -> "P" + number(amount) + "ML";
    };
  }

  private static String halved(@Nullable Double amount, String letter, String half) {
    if (amount == null || amount % 1 != 0.5) {
      return number(amount) + letter;
    }
    long whole = amount.longValue();
    return (whole == 0 ? "" : whole + letter) + half;
  }

  private static String number(@Nullable Double amount) {
    if (amount == null) {
      return "X";
    }
    return amount % 1 == 0 ? Long.toString(amount.longValue()) : Double.toString(amount);
  }
}

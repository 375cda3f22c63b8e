package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Unit;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * A number in words or digits, with the token behind it: "12", "twenty-five", "two thousand", "2
 * 1/2", "a couple of", "several".
 *
 * @param value absent where the words leave it open
 */
record Numeral(int end, @Nullable Double value) {

  static final long STARTERS =
      Role.anyOf(
          Role.CARDINAL, Role.TENS, Role.MULTIPLIER, Role.VAGUE_NUMBER, Role.INDEFINITE, Role.HALF);

  static @Nullable Numeral at(Words words, int first) {
    if (words.isNumber(first)) {
      return digits(words, first);
    }
    if (words.is(first, Role.INDEFINITE)) {
      return indefinite(words, first);
    }
    if (words.is(first, Role.VAGUE_NUMBER)) {
      return vague(words, first);
    }
    if (words.is(first, Role.HALF)) {
      return new Numeral(
          words.isAny(first + 1, Role.anyOf(Role.OF, Role.INDEFINITE)) ? first + 2 : first + 1,
          0.5);
    }
    return spelled(words, first);
  }

  private static Numeral digits(Words words, int first) {
    double value = words.number(first);
    int end = first + 1;
    if (words.isSymbol(end, '.')
        && words.isGlued(end)
        && words.isGlued(end + 1)
        && words.isNumber(end + 1)) {
      value += words.number(end + 1) / Math.pow(10, words.digits(end + 1));
      return new Numeral(end + 2, value);
    }
    if (words.isGlued(end) && fraction(words.symbol(end)) > 0) {
      return new Numeral(end + 1, value + fraction(words.symbol(end)));
    }
    if (words.is(end, Role.MULTIPLIER) && !words.isGlued(end)) {
      return new Numeral(end + 1, value * words.value(end, Role.MULTIPLIER));
    }
    return withFraction(words, end, value);
  }

  private static double fraction(char sign) {
    return switch (sign) {
      case '\u00BC' -> 0.25;
      case '\u00BD' -> 0.5;
      case '\u00BE' -> 0.75;
      default -> 0;
    };
  }

  /** "2 1/2". */
  private static Numeral withFraction(Words words, int end, double value) {
    int top = words.isDash(end) ? end + 1 : end;
    boolean fraction =
        words.isNumber(top)
            && words.isSymbol(top + 1, '/')
            && words.isGlued(top + 1)
            && words.isNumber(top + 2)
            && words.number(top + 2) > 0;
    return fraction
        ? new Numeral(top + 3, value + (double) words.number(top) / words.number(top + 2))
        : withHalf(words, end, value);
  }

  /** "two and a half", "two-and-a-half". */
  private static Numeral withHalf(Words words, int end, double value) {
    int next = afterHyphen(words, end);
    if (!words.is(next, Role.AND)) {
      return new Numeral(end, value);
    }
    next = afterHyphen(words, next + 1);
    next = words.is(next, Role.INDEFINITE) ? afterHyphen(words, next + 1) : next;
    return words.is(next, Role.HALF) ? new Numeral(next + 1, value + 0.5) : new Numeral(end, value);
  }

  private static int afterHyphen(Words words, int token) {
    return words.isHyphen(token) ? token + 1 : token;
  }

  /** "a", "a hundred", "a couple of", "a few". */
  private static Numeral indefinite(Words words, int first) {
    int next = first + 1;
    if (words.is(next, Role.VAGUE_NUMBER)) {
      return vague(words, next);
    }
    if (words.is(next, Role.MULTIPLIER)) {
      return new Numeral(next + 1, (double) words.value(next, Role.MULTIPLIER));
    }
    if (words.is(next, Role.HALF)) {
      return new Numeral(next + 1, 0.5);
    }
    return new Numeral(next, 1.0);
  }

  /** "a quarter of", "three quarters of", "a quarter": of the unit that stands behind. */
  static @Nullable Numeral quarters(Words words, int first) {
    Numeral count = words.isNumber(first) ? null : at(words, first);
    Double value = count == null ? null : count.value();
    if (count == null || value == null || !isQuarter(words, count.end())) {
      return null;
    }
    int end = words.is(count.end() + 1, Role.OF) ? count.end() + 2 : count.end() + 1;
    end = words.is(end, Role.INDEFINITE) ? end + 1 : end;
    return words.is(end, Role.UNIT) ? new Numeral(end, value / 4) : null;
  }

  private static boolean isQuarter(Words words, int token) {
    return words.isAny(token, Role.anyOf(Role.UNIT, Role.PLURAL_UNIT))
        && Constants.unit(words, token) == Unit.QUARTER;
  }

  private static Numeral vague(Words words, int first) {
    int end = first + 1;
    boolean couple = words.value(first, Role.VAGUE_NUMBER) > 0;
    if (words.is(end, Role.MULTIPLIER)) {
      return new Numeral(end + 1, null);
    }
    return new Numeral(words.is(end, Role.OF) ? end + 1 : end, couple ? 2.0 : null);
  }

  private static @Nullable Numeral spelled(Words words, int first) {
    int end = first;
    double total = 0;
    double part = 0;
    boolean open = true;
    while (open) {
      int next =
          end > first && words.is(end, Role.AND) && part + total >= 100 && isPlain(words, end + 1)
              ? end + 1
              : end;
      next = end > first && words.isHyphen(end) && isPlain(words, end + 1) ? end + 1 : next;
      if (words.is(next, Role.MULTIPLIER) && end > first) {
        int factor = words.value(next, Role.MULTIPLIER);
        total += factor == 1000 ? part * factor : 0;
        part = factor == 1000 ? 0 : part * factor;
      } else if (words.is(next, Role.TENS) && part % 100 == 0) {
        part += words.value(next, Role.TENS);
      } else if (words.is(next, Role.CARDINAL)
          && fitsBehind(part, words.value(next, Role.CARDINAL))) {
        part += words.value(next, Role.CARDINAL);
      } else {
        open = false;
        next = end - 1;
      }
      end = next + 1;
    }
    return end == first ? null : withHalf(words, end, total + part);
  }

  private static boolean isPlain(Words words, int token) {
    return words.isAny(token, Role.anyOf(Role.CARDINAL, Role.TENS));
  }

  private static boolean fitsBehind(double part, int cardinal) {
    return part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && cardinal < 10);
  }
}

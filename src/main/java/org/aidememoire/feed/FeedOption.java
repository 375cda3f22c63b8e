package org.aidememoire.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.feed.FeedOptions.Treatment;
import org.aidememoire.ical.EntryStyle.Hours;
import org.jspecify.annotations.Nullable;

/** One option by name, as calendar files and addresses write it: "cancelled: drop", "?cancelled=drop". */
enum FeedOption {
  /** keep · drop · prefix. */
  CANCELLED {
    @Override
    FeedOptions set(FeedOptions options, String value) {
      return options.withCancelled(constant(Treatment.values(), value));
    }
  },
  /** keep · drop · prefix. */
  TENTATIVE {
    @Override
    FeedOptions set(FeedOptions options, String value) {
      return options.withTentative(constant(Treatment.values(), value));
    }
  },
  /** on · off. */
  VAGUE {
    @Override
    FeedOptions set(FeedOptions options, String value) {
      return options.withVague(onOrOff(value));
    }
  },
  /** exact · all-day. */
  HOURS {
    @Override
    FeedOptions set(FeedOptions options, String value) {
      return options.withHours(constant(Hours.values(), value));
    }
  },
  /** off · PT30M, up to a week. */
  ALARM {
    @Override
    FeedOptions set(FeedOptions options, String value) {
      return options.withAlarm(alarm(value));
    }
  };

  private static final Duration LONGEST_ALARM = Duration.ofDays(7);

  /**
   * The options with this one set.
   *
   * @throws IllegalArgumentException saying which values there are
   */
  abstract FeedOptions set(FeedOptions options, String value);

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FeedOption> find(String key) {
    return Arrays.stream(values()).filter(option -> option.key().equals(key)).findFirst();
  }

  static String keys() {
    return Arrays.stream(values()).map(FeedOption::key).collect(Collectors.joining(", "));
  }

  private static boolean onOrOff(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "on", "1", "true", "yes" -> true;
      case "off", "0", "false", "no" -> false;
      default -> throw new IllegalArgumentException("\"" + value + "\" is neither on nor off");
    };
  }

  private static @Nullable Duration alarm(String value) {
    if (value.equalsIgnoreCase("off") || value.equalsIgnoreCase("false")) {
      return null;
    }
    try {
      Duration before = Duration.parse(value.toUpperCase(Locale.ROOT));
      if (!before.isNegative() && before.compareTo(LONGEST_ALARM) <= 0) {
        return before;
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(noAlarm(value), e);
    }
    throw new IllegalArgumentException(noAlarm(value));
  }

  private static String noAlarm(String value) {
    return "\"" + value + "\" is neither off nor a time like PT30M, up to P7D";
  }

  private static <E extends Enum<E>> E constant(E[] all, String value) {
    return Arrays.stream(all)
        .filter(one -> word(one).equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + value + "\" is none of " + Arrays.stream(all).map(FeedOption::word).collect(Collectors.joining(", "))));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.aidememoire.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aidememoire.event.EventFilter;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One calendar as its YAML file says it:
 *
 * <pre>
 * name: NATO
 * description: Meetings of NATO and its members
 * colour: navy
 * filter: org:NATO
 * </pre>
 */
final class CalendarFile {

  private static final Period BACK = Period.ofDays(30);
  private static final Period AHEAD = Period.ofYears(2);
  private static final Period FARTHEST_AHEAD = Period.ofYears(10);

  private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.yml");
  private static final List<String> KEYS = List.of("name", "description", "colour", "filter", "back", "ahead");

  private final String file;
  private final Map<String, String> values;

  private CalendarFile(String file, Map<String, String> values) {
    this.file = file;
    this.values = values;
  }

  /**
   * Reads the text of a file.
   *
   * @throws IllegalArgumentException in one sentence, with file and key
   */
  static PublishedCalendar read(String file, String yaml) {
    if (!FILE_NAME.matcher(file).matches()) {
      throw new IllegalArgumentException(
          "calendars/%s: the file name is the calendar's address: small letters, digits and hyphens.".formatted(file));
    }
    return new CalendarFile(file, values(file, yaml)).calendar();
  }

  private PublishedCalendar calendar() {
    values.keySet().forEach(this::checkKey);
    String title = required("name");
    return new PublishedCalendar(
        file.substring(0, file.length() - ".yml".length()),
        title,
        values.getOrDefault("description", title),
        colour(),
        values.getOrDefault("filter", ""),
        filter(),
        options(),
        period("back", BACK, AgendaReader.FARTHEST_BACK),
        period("ahead", AHEAD, FARTHEST_AHEAD));
  }

  private void checkKey(String key) {
    TreeSet<String> known = new TreeSet<>(KEYS);
    Arrays.stream(FeedOption.values()).map(FeedOption::key).forEach(known::add);
    if (!known.contains(key)) {
      throw fault(key, "there is no such key; there are " + String.join(", ", known));
    }
  }

  private String required(String key) {
    String value = values.get(key);
    if (value == null || value.isBlank()) {
      throw fault(key, "is missing");
    }
    return value;
  }

  private @Nullable String colour() {
    String colour = values.get("colour");
    if (colour != null && !CssColours.has(colour)) {
      throw fault("colour", "\"" + colour + "\" is no colour name of CSS3, like navy or darkgreen");
    }
    return colour == null ? null : colour.toLowerCase(Locale.ROOT);
  }

  private EventFilter filter() {
    try {
      return EventFilter.parse(values.getOrDefault("filter", ""));
    } catch (IllegalArgumentException e) {
      throw fault("filter", e.getMessage(), e);
    }
  }

  private FeedOptions options() {
    FeedOptions options = FeedOptions.DEFAULT;
    for (FeedOption option : FeedOption.values()) {
      String value = values.get(option.key());
      try {
        options = value == null ? options : option.set(options, value);
      } catch (IllegalArgumentException e) {
        throw fault(option.key(), e.getMessage(), e);
      }
    }
    return options;
  }

  private Period period(String key, Period standard, Period longest) {
    String value = values.get(key);
    String fault = "\"" + value + "\" is no time like P30D or P2Y, up to " + longest;
    try {
      Period period = value == null ? standard : Period.parse(value);
      if (!period.isNegative() && !LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plus(longest))) {
        return period;
      }
    } catch (DateTimeException e) {
      throw fault(key, fault, e);
    }
    throw fault(key, fault);
  }

  private IllegalArgumentException fault(String key, String words) {
    return new IllegalArgumentException("calendars/%s: %s: %s.".formatted(file, key, words));
  }

  private IllegalArgumentException fault(String key, @Nullable String words, Exception cause) {
    return new IllegalArgumentException("calendars/%s: %s: %s.".formatted(file, key, words), cause);
  }

  private static Map<String, String> values(String file, String yaml) {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    try {
      Object root = new Yaml(new SafeConstructor(strict)).load(yaml);
      if (root instanceof Map<?, ?> map) {
        Map<String, String> values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key), value(file, key, value)));
        return values;
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new IllegalArgumentException("calendars/%s: line %d: %s.".formatted(file, line, e.getProblem()), e);
    } catch (YAMLException e) {
      throw new IllegalArgumentException("calendars/%s: %s".formatted(file, e.getMessage()), e);
    }
    throw new IllegalArgumentException("calendars/%s: there are no keys in it.".formatted(file));
  }

  private static String value(String file, Object key, @Nullable Object value) {
    if (value == null || value instanceof Map || value instanceof Iterable) {
      throw new IllegalArgumentException("calendars/%s: %s: one value is wanted.".formatted(file, key));
    }
    return value.toString();
  }
}

package org.aidememoire.caldav;

import static org.aidememoire.caldav.DavName.caldav;

import io.micronaut.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.aidememoire.feed.BookEntry;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a calendar-query (RFC 4791, 9.7): a component, a time range, properties and their text. An entry is one
 * VEVENT, in UTC, and does not recur.
 */
final class QueryFilter {

  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
  private static final DavName NOT_DEFINED = caldav("is-not-defined");

  private QueryFilter() {}

  /**
   * Reads it out of a query.
   *
   * @throws DavFault naming what is wrong, or not supported
   */
  static Predicate<BookEntry> of(DavElement query) {
    DavElement calendar =
        query
            .first(caldav("filter"))
            .flatMap(filter -> filter.first(caldav("comp-filter")))
            .filter(outermost -> outermost.attribute("name").orElse("").equals("VCALENDAR"))
            .orElseThrow(() -> new DavFault(HttpStatus.FORBIDDEN, caldav("valid-filter")));
    return all(calendar.children().stream().map(QueryFilter::ofCalendar).toList());
  }

  private static Predicate<BookEntry> ofCalendar(DavElement condition) {
    if (!condition.name().equals(caldav("comp-filter"))) {
      throw unsupported();
    }
    boolean wantsNone = condition.first(NOT_DEFINED).isPresent();
    if (!condition.attribute("name").orElse("").equals("VEVENT")) {
      return _ -> wantsNone;
    }
    return wantsNone ? _ -> false : all(condition.children().stream().map(QueryFilter::ofEntry).toList());
  }

  private static Predicate<BookEntry> ofEntry(DavElement condition) {
    if (condition.name().equals(caldav("time-range"))) {
      Instant start = instant(condition, "start");
      Instant end = instant(condition, "end");
      return entry -> entry.overlaps(start, end);
    } else if (condition.name().equals(caldav("prop-filter"))) {
      return ofProperty(condition);
    }
    throw unsupported();
  }

  private static Predicate<BookEntry> ofProperty(DavElement condition) {
    String property = condition.attribute("name").orElse("").toUpperCase(Locale.ROOT);
    if (condition.children().stream().allMatch(child -> child.name().equals(NOT_DEFINED))) {
      boolean wantsNone = !condition.children().isEmpty();
      return entry -> EntryText.values(entry.vevent(), property).isEmpty() == wantsNone;
    }
    DavElement match = condition.first(caldav("text-match")).filter(_ -> condition.children().size() == 1).orElseThrow(() -> unsupported());
    boolean negated = match.attribute("negate-condition").orElse("no").equals("yes");
    Predicate<String> text = text(match);
    return entry -> {
      List<String> values = EntryText.values(entry.vevent(), property);
      return !values.isEmpty() && values.stream().anyMatch(text) != negated;
    };
  }

  private static Predicate<String> text(DavElement match) {
    return switch (match.attribute("collation").orElse("i;ascii-casemap")) {
      case "i;octet" -> value -> value.contains(match.text());
      case "i;ascii-casemap", "i;unicode-casemap", "default" -> {
        String words = match.text().toLowerCase(Locale.ROOT);
        yield value -> value.toLowerCase(Locale.ROOT).contains(words);
      }
      default -> throw new DavFault(HttpStatus.FORBIDDEN, caldav("supported-collation"));
    };
  }

  private static @Nullable Instant instant(DavElement range, String attribute) {
    try {
      return range.attribute(attribute).map(text -> LocalDateTime.parse(text, UTC).toInstant(ZoneOffset.UTC)).orElse(null);
    } catch (DateTimeException e) {
      throw new DavFault(HttpStatus.FORBIDDEN, caldav("valid-filter"));
    }
  }

  private static Predicate<BookEntry> all(List<Predicate<BookEntry>> conditions) {
    return entry -> conditions.stream().allMatch(each -> each.test(entry));
  }

  private static DavFault unsupported() {
    return new DavFault(HttpStatus.FORBIDDEN, caldav("supported-filter"));
  }
}

package org.aidememoire.feed;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.event.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * The filter and options that a reader adds to a calendar's address: {@code ?filter=country:FR&cancelled=drop}. Words that
 * it does not know are no business of its own: programs add some to get around caches.
 */
final class LinkQuery {

  private LinkQuery() {}

  /**
   * The view that an address asks for.
   *
   * @throws IllegalArgumentException naming the word that cannot be read
   */
  static CalendarView view(PublishedCalendar calendar, FeedFormat format, HttpParameters parameters) {
    List<String> words = new ArrayList<>();
    FeedOptions options = calendar.options();
    for (FeedOption option : FeedOption.values()) {
      String value = parameters.get(option.key());
      if (value != null) {
        options = set(option, options, value);
        words.add(option.key() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    String filter = parameters.get("filter");
    if (filter != null) {
      words.add("filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }
    String path = CalendarView.of(calendar, format).path() + (words.isEmpty() ? "" : "?" + String.join("&", words));
    return new CalendarView(path, format, calendar.with(both(calendar.filter(), filter), options));
  }

  private static FeedOptions set(FeedOption option, FeedOptions options, String value) {
    try {
      return option.set(options, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option.key() + ": " + e.getMessage(), e);
    }
  }

  private static EventFilter both(EventFilter calendar, @Nullable String filter) {
    if (filter == null) {
      return calendar;
    }
    try {
      EventFilter asked = EventFilter.parse(filter);
      return calendar.equals(EventFilter.all()) ? asked : new EventFilter.And(List.of(calendar, asked));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("filter: " + e.getMessage(), e);
    }
  }
}

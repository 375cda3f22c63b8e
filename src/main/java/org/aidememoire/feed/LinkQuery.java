package org.aidememoire.feed;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.event.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * The filter and options that a reader adds to a calendar: {@code filter=country:FR&cancelled=drop}. Words that it does not
 * know are no business of its own: programs add some to get around caches.
 *
 * @param text only what it knows, in a fixed order; empty if nothing was added
 */
record LinkQuery(String text, @Nullable EventFilter filter, Function<FeedOptions, FeedOptions> options) {

  /**
   * Reads the words of an address.
   *
   * @param words gives the value of a word, null if it is not there
   * @throws IllegalArgumentException naming the word that cannot be read
   */
  static LinkQuery of(Function<String, @Nullable String> words) {
    List<String> known = new ArrayList<>();
    Function<FeedOptions, FeedOptions> options = Function.identity();
    for (FeedOption option : FeedOption.values()) {
      String value = words.apply(option.key());
      if (value != null) {
        set(option, FeedOptions.DEFAULT, value);
        options = options.andThen(before -> set(option, before, value));
        known.add(option.key() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    String filter = words.apply("filter");
    if (filter != null) {
      known.add("filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }
    return new LinkQuery(String.join("&", known), filter == null ? null : filter(filter), options);
  }

  /** Reads {@link #text}. */
  static LinkQuery of(String text) {
    Map<String, String> words = new HashMap<>();
    for (String word : text.isEmpty() ? new String[0] : text.split("&", -1)) {
      String[] parts = word.split("=", 2);
      words.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return of(words::get);
  }

  /** The view of a published calendar at its address with these words. */
  CalendarView view(PublishedCalendar calendar, FeedFormat format) {
    String path = CalendarView.of(calendar, format).path();
    return viewAt(text.isEmpty() ? path : path + "?" + text, calendar, format);
  }

  CalendarView viewAt(String path, PublishedCalendar calendar, FeedFormat format) {
    EventFilter both =
        filter == null || calendar.filter().equals(EventFilter.all())
            ? filter == null ? calendar.filter() : filter
            : new EventFilter.And(List.of(calendar.filter(), filter));
    return new CalendarView(path, format, calendar.with(both, options.apply(calendar.options())));
  }

  private static FeedOptions set(FeedOption option, FeedOptions options, String value) {
    try {
      return option.set(options, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option.key() + ": " + e.getMessage(), e);
    }
  }

  private static EventFilter filter(String text) {
    try {
      return EventFilter.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("filter: " + e.getMessage(), e);
    }
  }
}

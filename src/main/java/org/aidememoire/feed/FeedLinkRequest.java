package org.aidememoire.feed;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.aidememoire.http.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A private link to be made.
 *
 * @param label whose it is
 * @param calendar the name of a published calendar
 * @param filter which of its events, null for all
 * @param options by name: "cancelled": "drop"
 */
@Serdeable
record FeedLinkRequest(
    @Nullable String label, @Nullable String calendar, @Nullable String filter, @Nullable Map<String, String> options) {

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_FILTER = 2_000;

  String checkedLabel() {
    return Fields.text("label", label, LONGEST_LABEL);
  }

  String checkedCalendar() {
    return Fields.text("calendar", calendar, LONGEST_NAME);
  }

  /** Filter and options as a query has them; a fault in one names it. */
  LinkQuery query() {
    Map<String, String> all = options == null ? Map.of() : options;
    all.forEach(FeedLinkRequest::check);
    String which = Fields.optional("filter", "".equals(filter) ? null : filter, LONGEST_FILTER);
    return Fields.valid("filter", () -> LinkQuery.of(word -> word.equals("filter") ? which : all.get(word)));
  }

  private static void check(String key, String value) {
    if (FeedOption.find(key).isEmpty()) {
      throw Fields.fault("options." + key, "there is no such option; there are " + FeedOption.keys());
    }
    Fields.valid("options." + key, () -> FeedOption.find(key).orElseThrow().set(FeedOptions.DEFAULT, value));
  }
}

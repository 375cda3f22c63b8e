package org.aidememoire.caldav;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.feed.BookState;

/** A state of a calendar as text that programs keep (RFC 6578, 6.2: an address): {@code data:,17.2027-01-14.0123456789abcdef}. */
final class SyncToken {

  private static final Pattern FORM = Pattern.compile("data:,(\\d{1,18})\\.(\\d{4}-\\d\\d-\\d\\d)\\.([0-9a-f]{16})");

  private SyncToken() {}

  static String of(BookState state) {
    return "data:,%d.%s.%s".formatted(state.changes(), state.day(), state.choice());
  }

  /** Empty if the text never was one of ours. */
  static Optional<BookState> read(String text) {
    Matcher token = FORM.matcher(text.strip());
    if (!token.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BookState(Long.parseLong(token.group(1)), LocalDate.parse(token.group(2)), token.group(3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package org.aidememoire.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;
import org.aidememoire.ical.EntryTime;
import org.jspecify.annotations.Nullable;

/** One entry of a calendar by itself. */
public final class BookEntry {

  private final AgendaEntry entry;
  private final EntryStyle style;

  BookEntry(AgendaEntry entry, EntryStyle style) {
    this.entry = entry;
    this.style = style;
  }

  public String uid() {
    return entry.uid();
  }

  /** An entity tag (RFC 9110, 8.8.3) of {@link #calendar}. */
  public String tag() {
    return '"' + HexFormat.of().formatHex(entry.vevent(style).digest(), 0, 12) + '"';
  }

  /** When it last changed, as headers have it. */
  public String lastModified() {
    return Feed.date(entry.entry().event().changedAt());
  }

  /** Its VEVENT, as iCalendar has it. */
  public String vevent() {
    return new String(entry.vevent(style).bytes(), StandardCharsets.UTF_8);
  }

  /** A calendar with this entry alone. */
  public String calendar() {
    return CalendarWriter.single(vevent());
  }

  /** Whether some of it lies in the range; an open end is null. Days are those of UTC. */
  public boolean overlaps(@Nullable Instant start, @Nullable Instant endExclusive) {
    return switch (EntryTime.of(entry.entry().time(), entry.entry().event().kind(), style.hours()).orElseThrow()) {
      case EntryTime.Instants(Instant from, Instant to) -> overlaps(from, to, start, endExclusive);
      case EntryTime.Dates(LocalDate from, LocalDate to) -> overlaps(midnight(from), midnight(to), start, endExclusive);
    };
  }

  private static boolean overlaps(Instant from, Instant to, @Nullable Instant start, @Nullable Instant endExclusive) {
    return (start == null || start.isBefore(to)) && (endExclusive == null || endExclusive.isAfter(from));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}

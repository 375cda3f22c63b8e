package org.aidememoire.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aidememoire.ical.CalendarEntry;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;
import org.jspecify.annotations.Nullable;

/** One state of one event, and its bytes in the styles that were asked for: written once, joined into many calendars. */
final class AgendaEntry {

  /** By start, then UID: a fixed order keeps bytes the same. */
  static final Comparator<AgendaEntry> ORDER =
      Comparator.comparing(AgendaEntry::start).thenComparing(entry -> entry.entry.event().uid());

  private static final int MOST_STYLES = 8;
  private static final byte[] NONE = {};

  private final CalendarEntry entry;
  private final Instant start;
  private final Map<EntryStyle, FeedPart> written = new ConcurrentHashMap<>(2);
  private volatile @Nullable FeedPart published;

  AgendaEntry(CalendarEntry entry) {
    this.entry = entry;
    this.start =
        entry
            .time()
            .startInstant()
            .orElseGet(() -> entry.time().firstDay().orElse(LocalDate.MAX).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  CalendarEntry entry() {
    return entry;
  }

  String uid() {
    return entry.event().uid();
  }

  boolean isDated() {
    return entry.time().firstDay().isPresent();
  }

  private Instant start() {
    return start;
  }

  /** Its VEVENT; no bytes for an undated event. */
  FeedPart vevent(EntryStyle style) {
    return style.equals(EntryStyle.PUBLISHED) ? published() : inStyle(style);
  }

  /** In the style that most calendars have: joining them is done without looking up. */
  private FeedPart published() {
    FeedPart known = published;
    if (known == null) {
      known = write(EntryStyle.PUBLISHED);
      published = known;
    }
    return known;
  }

  private FeedPart inStyle(EntryStyle style) {
    FeedPart known = written.get(style);
    if (known != null) {
      return known;
    }
    FeedPart part = write(style);
    if (written.size() < MOST_STYLES) {
      written.put(style, part);
    }
    return part;
  }

  private FeedPart write(EntryStyle style) {
    return new FeedPart(CalendarWriter.entry(entry, style).orElse(NONE));
  }
}

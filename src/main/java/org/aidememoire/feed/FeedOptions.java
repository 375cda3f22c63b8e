package org.aidememoire.feed;

import java.time.Duration;
import org.aidememoire.event.EventTime;
import org.aidememoire.ical.CalendarEntry;
import org.aidememoire.ical.EntryStyle;
import org.aidememoire.ical.EntryStyle.Hours;
import org.aidememoire.ical.EntryStyle.TitleMark;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar or a link does with events that are off, unsure or vague, and how it writes them.
 *
 * @param vague whether events of which only the week or month is known are in
 * @param alarm how long before a clock time the reader's program rings; null for no alarm
 */
record FeedOptions(Treatment cancelled, Treatment tentative, boolean vague, Hours hours, @Nullable Duration alarm) {

  /** What is done with events of one status. */
  enum Treatment {
    /** In, with STATUS alone. */
    KEEP,
    /** Left out. */
    DROP,
    /** In, and the title says it too. */
    PREFIX
  }

  static final FeedOptions DEFAULT = new FeedOptions(Treatment.PREFIX, Treatment.KEEP, false, Hours.EXACT, null);

  EntryStyle style() {
    return new EntryStyle(mark(cancelled), mark(tentative), hours, alarm);
  }

  boolean admit(CalendarEntry entry) {
    boolean byStatus =
        switch (entry.status()) {
          case CANCELLED -> cancelled != Treatment.DROP;
          case TENTATIVE -> tentative != Treatment.DROP;
          case CONFIRMED -> true;
        };
    return byStatus && (vague || !isVague(entry.time()));
  }

  FeedOptions withCancelled(Treatment next) {
    return new FeedOptions(next, tentative, vague, hours, alarm);
  }

  FeedOptions withTentative(Treatment next) {
    return new FeedOptions(cancelled, next, vague, hours, alarm);
  }

  FeedOptions withVague(boolean next) {
    return new FeedOptions(cancelled, tentative, next, hours, alarm);
  }

  FeedOptions withHours(Hours next) {
    return new FeedOptions(cancelled, tentative, vague, next, alarm);
  }

  FeedOptions withAlarm(@Nullable Duration next) {
    return new FeedOptions(cancelled, tentative, vague, hours, next);
  }

  private static TitleMark mark(Treatment treatment) {
    return switch (treatment) {
      case PREFIX -> TitleMark.PREFIX;
      case KEEP, DROP -> TitleMark.NONE;
    };
  }

  private static boolean isVague(EventTime time) {
    return switch (time) {
      case EventTime.Week _, EventTime.Month _ -> true;
      case EventTime.At _, EventTime.Day _, EventTime.Days _ -> false;
      case EventTime.Undated _ -> false; // a form that cannot say so leaves it out by itself
    };
  }
}

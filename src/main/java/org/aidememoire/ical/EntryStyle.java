package org.aidememoire.ical;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one reader wants entries written.
 *
 * @param cancelled whether the title says "Cancelled:" beside the STATUS
 * @param tentative whether the title says "Tentative:" beside the STATUS
 * @param alarm how long before a clock time the reader's program rings; null for no alarm
 */
public record EntryStyle(TitleMark cancelled, TitleMark tentative, Hours hours, @Nullable Duration alarm) {

  /** What a published calendar does: clients differ in what they show of STATUS:CANCELLED, hence the word. */
  public static final EntryStyle PUBLISHED = new EntryStyle(TitleMark.PREFIX, TitleMark.NONE, Hours.EXACT, null);

  /** Whether the title says what the STATUS says. */
  public enum TitleMark {
    NONE,
    PREFIX
  }

  /** Whether a clock time is written as such. */
  public enum Hours {
    EXACT,
    /** As an entry of its whole day. */
    ALL_DAY
  }
}

package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where a text has got to: the times that it named last, which "the following day" and "that year"
 * count from.
 */
final class Story {

  private static final int LONGEST_COMPARISON = 3;
  private static final int SHORTEST_REPORT = 6;
  private static final int MONTHS_OF_QUARTER = 3;

  private final LocalDate reference;
  private @Nullable LocalDate day;
  private @Nullable LocalDate month;
  private @Nullable LocalDate any;
  private int daySentence = -1;
  private @Nullable LocalDate week;
  private int weekSentence;
  private @Nullable LocalDate quarter;
  private int quarterSentence;
  private boolean reportsQuarter;

  Story(LocalDate reference) {
    this.reference = reference;
  }

  void moveTo(Resolution resolution, int sentence) {
    LocalDate first = resolution.first();
    if (first == null || resolution.type() == TimexType.DURATION) {
      reportsQuarter &= !isReportOfMonths(resolution.when());
      return;
    }
    if (resolution.when() instanceof When.Week) {
      week = first;
      weekSentence = sentence;
    }
    boolean over = !first.plusMonths(MONTHS_OF_QUARTER).isAfter(reference);
    if (resolution.when() instanceof When.Quarter
        && (over || (quarter == null && !first.isAfter(reference)))) {
      quarter = first;
      quarterSentence = sentence;
      reportsQuarter = true;
    }
    if (any != null && resolution.when() instanceof When.Year && any.getYear() == first.getYear()) {
      return; // "in December 1941", then "that year", then "in January": the December still counts
    }
    any = first;
    if (isAtMost(resolution.grain(), Unit.MONTH)) {
      month = first;
    }
    if (resolution.grain() == Unit.DAY) {
      day = first;
      daySentence = sentence;
    }
  }

  /**
   * The last named time that is fine enough to count such units from; else the time of publication.
   */
  LocalDate anchor(Unit unit) {
    LocalDate found =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> day;
          case MONTH -> month;
          case QUARTER -> quarter;
          case YEAR, DECADE, CENTURY, MILLENNIUM -> any;
        };
    return found == null ? reference : found;
  }

  /** The day that was named last is of the month that was named last. */
  boolean isAtDay() {
    return isOfLatestMonth(day);
  }

  /** What was named last is a month, or a day of one. */
  boolean isAtMonth() {
    return isOfLatestMonth(month);
  }

  private boolean isOfLatestMonth(@Nullable LocalDate found) {
    return found != null && any != null && YearMonth.from(found).equals(YearMonth.from(any));
  }

  /** The last named time, however coarse; else the time of publication. */
  LocalDate latest() {
    return any == null ? reference : any;
  }

  /** The Monday of the week that this sentence has named: "next week, on Tuesday". */
  @Nullable LocalDate weekIn(int sentence) {
    return week != null && weekSentence == sentence ? week : null;
  }

  /**
   * The day that this sentence has named last: in "on Thursday and Friday" the second follows the
   * first.
   */
  @Nullable LocalDate dayIn(int sentence) {
    return day != null && daySentence == sentence ? day : null;
  }

  /**
   * The quarter that the sentences here are about, with which others are compared: "a year
   * earlier".
   */
  @Nullable LocalDate quarterNear(int sentence) {
    boolean near = reportsQuarter && sentence - quarterSentence <= LONGEST_COMPARISON;
    return near ? quarter : null;
  }

  boolean hasQuarter() {
    return quarter != null;
  }

  /** "For the nine months" a report leaves its quarter, and compares with the year before. */
  private static boolean isReportOfMonths(When when) {
    return when instanceof When.Length length
        && length.amount() != null
        && ((length.unit() == Unit.MONTH && length.amount() >= SHORTEST_REPORT)
            || (length.unit() == Unit.YEAR && length.amount() == 1));
  }

  /** The day named in this sentence or the one before; else the day of publication. */
  LocalDate dayNear(int sentence) {
    return day != null && sentence - daySentence <= 1 ? day : reference;
  }

  private static boolean isAtMost(Unit grain, Unit limit) {
    return grain.compareTo(limit) <= 0;
  }
}

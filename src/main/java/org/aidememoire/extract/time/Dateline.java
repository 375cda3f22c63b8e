package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.time.Meaning.CalendarDay;
import org.aidememoire.extract.time.TimeExpressions.Sentence;

/**
 * "LONDON, March 2 (Reuters) -": the day on which a story was filed, which weekdays in it count
 * from.
 */
final class Dateline {

  private static final int LAST_TOKEN = 40;
  private static final int LONGEST_TAIL = 8;
  private static final int FARTHEST_DAYS = 10;

  private Dateline() {}

  /** The dateline's day if the text has one near the day of publication; else that. */
  static LocalDate day(Document document, List<Sentence> sentences, LocalDate published) {
    for (Sentence sentence : sentences.subList(0, Math.min(2, sentences.size()))) {
      Match match = sentence.matches().get(0);
      if (match.first() < LAST_TOKEN
          && match.meaning() instanceof CalendarDay day
          && isDateline(document, match)) {
        return Candidates.around(published, year -> exact(day, year))
            .nearest()
            .filter(found -> isNear(found, published))
            .orElse(published);
      }
    }
    return published;
  }

  private static Optional<LocalDate> exact(CalendarDay day, int year) {
    boolean valid = day.month() > 0 && YearMonth.of(year, day.month()).isValidDay(day.day());
    return valid ? Optional.of(LocalDate.of(year, day.month(), day.day())) : Optional.empty();
  }

  private static boolean isNear(LocalDate day, LocalDate published) {
    return Math.abs(ChronoUnit.DAYS.between(day, published)) <= FARTHEST_DAYS;
  }

  /** Behind a place in capitals, and before a dash. */
  private static boolean isDateline(Document document, Match match) {
    boolean place = match.first() > 0 && document.isCapitalized(Math.max(0, match.first() - 2));
    for (int token = match.end();
        place && token < Math.min(document.size(), match.end() + LONGEST_TAIL);
        token++) {
      char sign = document.symbol(token);
      if (sign == '-' || sign == '\u2013' || sign == '\u2014' || sign == '_') {
        return true;
      }
    }
    return false;
  }
}

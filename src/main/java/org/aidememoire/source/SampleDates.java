package org.aidememoire.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The dates in a sample article, counted in days from its publication:
 *
 * <pre>
 * {{weekday+3}}         "Thursday"
 * {{date+20}}           "December 13"; with the year where it lies more than half a year ahead
 * {{date new-year+10}}  "January 11", counted from the next New Year's Day
 * {{month+70}}          "February"
 * </pre>
 */
record SampleDates(LocalDate published) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)( new-year)?\\+(\\d+)\\}\\}");
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter FAR_DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  String in(String text) {
    return PLACEHOLDER.matcher(text).replaceAll(this::words);
  }

  private String words(MatchResult placeholder) {
    LocalDate from = placeholder.group(2) == null ? published : nextNewYear();
    LocalDate day = from.plusDays(Long.parseLong(placeholder.group(3)));
    return switch (placeholder.group(1)) {
      case "weekday" -> WEEKDAY.format(day);
      case "month" -> MONTH.format(day);
      case "date" -> (day.isAfter(published.plusMonths(6)) ? FAR_DATE : DATE).format(day);
      default -> throw new IllegalArgumentException("no date is called " + placeholder.group());
    };
  }

  private LocalDate nextNewYear() {
    return LocalDate.of(published.getYear() + 1, 1, 1);
  }
}

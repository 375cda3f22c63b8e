package org.aidememoire.caldav;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a property in the text of a VEVENT of ours, as they were before they were folded and escaped. */
final class EntryText {

  private static final Pattern LINE = Pattern.compile("([A-Za-z0-9-]+)(?:;(?:[^\":]|\"[^\"]*\")*)?:(.*)");
  private static final Pattern ALARM = Pattern.compile("BEGIN:VALARM.*?END:VALARM", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  private EntryText() {}

  static List<String> values(String vevent, String property) {
    String lines = ALARM.matcher(vevent.replace("\r\n ", "")).replaceAll("");
    return lines
        .lines()
        .map(LINE::matcher)
        .filter(line -> line.matches() && line.group(1).toUpperCase(Locale.ROOT).equals(property))
        .map(line -> plain(line.group(2)))
        .toList();
  }

  private static String plain(String value) {
    return ESCAPED.matcher(value).replaceAll(escaped -> Matcher.quoteReplacement(escaped.group(1).equalsIgnoreCase("n") ? "\n" : escaped.group(1)));
  }
}

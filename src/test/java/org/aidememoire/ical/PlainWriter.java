package org.aidememoire.ical;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The least work that the text of an entry takes, without a library: the same words, escaped, folded and encoded. For comparing. */
public final class PlainWriter {

  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PlainWriter() {}

  public static byte[] write(CalendarEntry entry, EntryStyle style) {
    StringBuilder lines = new StringBuilder(2_000);
    EntryTime time = EntryTime.of(entry.time(), entry.event().kind(), style.hours()).orElse(null);
    if (time == null) {
      return new byte[0];
    }
    String changed = utc(entry.event().changedAt());
    line(lines, "BEGIN:VEVENT");
    line(lines, "UID:" + entry.event().uid());
    line(lines, "DTSTAMP:" + changed);
    line(lines, "LAST-MODIFIED:" + changed);
    line(lines, "CREATED:" + utc(entry.event().createdAt()));
    line(lines, "SEQUENCE:" + entry.event().sequence());
    line(lines, times(time));
    line(lines, "SUMMARY:" + escaped(PlainText.line(TitleWords.of(entry, style))));
    line(lines, "DESCRIPTION:" + escaped(PlainText.of(DescriptionWords.of(entry))));
    if (entry.event().place() != null) {
      line(lines, "LOCATION:" + escaped(PlainText.line(entry.event().place().name())));
    }
    List<String> sides = entry.event().participants().stream().map(one -> escaped(PlainText.line(one.sideName()))).toList();
    line(lines, "CATEGORIES:" + entry.event().kind().word() + "," + String.join(",", sides));
    line(lines, "URL:" + entry.page().toASCIIString());
    line(lines, "STATUS:" + entry.status());
    line(lines, "TRANSP:TRANSPARENT");
    line(lines, "X-MICROSOFT-CDO-BUSYSTATUS:FREE");
    line(lines, "CLASS:PUBLIC");
    line(lines, "END:VEVENT");
    return OctetFolding.fold(lines.toString());
  }

  private static String times(EntryTime time) {
    return switch (time) {
      case EntryTime.Instants instants -> "DTSTART:" + utc(instants.start()) + "\r\nDTEND:" + utc(instants.endExclusive());
      case EntryTime.Dates dates -> "DTSTART;VALUE=DATE:" + day(dates.start()) + "\r\nDTEND;VALUE=DATE:" + day(dates.endExclusive());
    };
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String utc(Instant instant) {
    return UTC.format(instant);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private static void line(StringBuilder lines, String line) {
    lines.append(line).append("\r\n");
  }
}

package org.aidememoire.ical;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.PropertyCodec;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Status;
import org.apache.commons.codec.DecoderException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the VEVENTs of a calendar (RFC 5545), each for itself: one that cannot be read stops none of the others. Time zones
 * are taken by their IANA name; a VTIMEZONE that says otherwise is not looked at.
 */
public final class CalendarReader {

  private static final Pattern ENTRY =
      Pattern.compile("^BEGIN:VEVENT\\r?\\n(.*?)^END:VEVENT\\r?$", Pattern.DOTALL | Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  private static final Pattern UID =
      Pattern.compile("^UID(?:;[^:\\n]*)?:(.*)$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  private static final String VEVENT = "VEVENT";

  private CalendarReader() {}

  /** Its entries in their order; none if the text is no calendar. */
  public static List<ReadEntry> entries(String calendar) {
    List<ReadEntry> entries = new ArrayList<>();
    Matcher matcher = ENTRY.matcher(unfolded(calendar) + "\n");
    while (matcher.find()) {
      entries.add(entry(matcher.group(1)));
    }
    return entries;
  }

  // RFC 5545, 3.1
  private static String unfolded(String text) {
    return text.replaceAll("\\r?\\n[ \\t]", "");
  }

  private static ReadEntry entry(String text) {
    try {
      return read(EntryLines.of(text));
    } catch (PropertyFault e) {
      return new ReadEntry.Unreadable(uid(text), e.property(), String.valueOf(e.getMessage()));
    } catch (IOException | ParserException e) {
      return new ReadEntry.Unreadable(uid(text), VEVENT, "cannot be read: " + e.getMessage());
    }
  }

  private static @Nullable String uid(String text) {
    Matcher uid = UID.matcher(text);
    return uid.find() ? uid.group(1).strip() : null;
  }

  private static ReadEntry read(EntryLines lines) {
    for (String repeated : List.of("RRULE", "RDATE")) {
      if (lines.first(repeated).isPresent()) {
        throw new PropertyFault(repeated, "meetings that repeat are not taken in; give each its own entry");
      }
    }
    return new ReadEntry.Read(
        text(lines, "UID").orElse(null),
        text(lines, "SUMMARY").orElseThrow(() -> new PropertyFault("SUMMARY", "must be given")),
        time(lines),
        text(lines, "STATUS").flatMap(CalendarReader::status).orElse(null),
        text(lines, "LOCATION").orElse(null),
        lines.all("CATEGORIES").flatMap(line -> Arrays.stream(line.value().split("(?<!\\\\),", -1))).map(CalendarReader::plain).toList(),
        people(lines));
  }

  private static Optional<String> text(EntryLines lines, String property) {
    return lines.first(property).map(line -> plain(line.value()));
  }

  private static String plain(String value) {
    try {
      return PlainText.line(PropertyCodec.INSTANCE.decode(value));
    } catch (DecoderException e) {
      throw new PropertyFault(VEVENT, "holds a text that cannot be read: " + e.getMessage());
    }
  }

  private static EventTime time(EntryLines lines) {
    EntryMoment start =
        lines.first("DTSTART").map(EntryMoment::of).orElseThrow(() -> new PropertyFault("DTSTART", "must be given"));
    EntryMoment end = lines.first("DTEND").map(EntryMoment::of).orElse(null);
    try {
      return EntryMoment.time(start, end);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new PropertyFault("DTEND", String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Status> status(String text) {
    return Arrays.stream(Status.values()).filter(status -> status.name().equalsIgnoreCase(text)).findFirst();
  }

  private static List<String> people(EntryLines lines) {
    return Stream.of("ORGANIZER", "ATTENDEE")
        .flatMap(lines::all)
        .flatMap(line -> Optional.ofNullable(line.parameters().get("CN")).stream())
        .map(PlainText::line)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}

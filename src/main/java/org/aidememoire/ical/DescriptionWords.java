package org.aidememoire.ical;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.Participant;

/**
 * The words of a DESCRIPTION, plain text: the time in words, the parties, how sure it is, the sentences that say so, and
 * last the addresses, since some programs hide the URL property.
 */
final class DescriptionWords {

  private static final int MOST_SENTENCES = 3;
  private static final int LONGEST_SENTENCE = 400;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DescriptionWords() {}

  static String of(CalendarEntry entry) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(facts(entry));
    entry.provenance().stream().limit(MOST_SENTENCES).map(DescriptionWords::evidence).forEach(paragraphs::add);
    paragraphs.add(entry.page().toASCIIString());
    return String.join("\n\n", paragraphs);
  }

  private static String facts(CalendarEntry entry) {
    Event event = entry.event();
    List<String> lines = new ArrayList<>();
    lines.add(time(entry));
    if (!event.facts().timeSaid().isEmpty()) {
      lines.add("Announced for “" + event.facts().timeSaid() + "”.");
    }
    if (!event.participants().isEmpty()) {
      lines.add("Parties: " + event.participants().stream().map(DescriptionWords::party).collect(Collectors.joining("; ")));
    }
    lines.add(sureness(entry));
    return String.join("\n", lines);
  }

  private static String time(CalendarEntry entry) {
    String words = EventTimeWords.of(entry.time());
    String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    boolean endless = entry.time() instanceof EventTime.At at && at.endExclusive() == null;
    return entry.isPostponed()
        ? "Postponed, no new date is known. It was to be: " + words + "."
        : sentence + (endless ? " End not announced." : "");
  }

  private static String party(Participant participant) {
    return participant.side() == null ? participant.name() : participant.name() + " (" + participant.side() + ")";
  }

  private static String sureness(CalendarEntry entry) {
    String mergedInto = entry.event().mergedInto();
    if (mergedInto != null) {
      return "This entry is a double: the meeting is kept as " + mergedInto + ".";
    }
    return entry.isPostponed() ? "Postponed." : words(entry.event().facts().certainty());
  }

  private static String words(Certainty certainty) {
    return switch (certainty) {
      case UNPLANNED -> "Not planned yet.";
      case UNCERTAIN -> "Tentative: planned, not certain.";
      case HIGHLY_UNCERTAIN -> "Tentative: planned, highly uncertain.";
      case MAY_OCCUR -> "Tentative: planned, may take place.";
      case HIGHLY_LIKELY -> "Tentative: planned, highly likely.";
      case CERTAIN -> "Confirmed.";
      case CANCELLED -> "Cancelled.";
    };
  }

  private static String evidence(Provenance provenance) {
    String url = provenance.url() == null ? "" : "\n" + provenance.url();
    String day = DAY.format(provenance.publishedAt().atOffset(ZoneOffset.UTC));
    return "“" + shortened(provenance.quote()) + "”\nSource: " + provenance.source() + ", " + day + url;
  }

  private static String shortened(String sentence) {
    String line = sentence.strip().replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_SENTENCE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SENTENCE)).strip() + "…";
  }
}

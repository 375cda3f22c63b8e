package org.aidememoire.extract.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.event.EventTime;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Names;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Gap;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a diary, each under its day; a lone date over running text makes none. */
final class AgendaReader {

  private static final int LONGEST_HEAD = 14;
  private static final long AND_TO = Cue.bits(Cue.AND, Cue.TO);

  private final Document document;
  private final Names names;
  private final Cues cues;
  private final @Nullable TimeMention[] timeByToken;
  private final LocalDate published;

  private final Map<Integer, Agenda.Item> items = new HashMap<>();
  private List<TimeMention> days = List.of();
  private int headings;
  private boolean isBulleted;
  private boolean isFirstLine;

  AgendaReader(Document document, Names names, Cues cues, @Nullable TimeMention[] timeByToken, LocalDate published) {
    this.document = document;
    this.names = names;
    this.cues = cues;
    this.timeByToken = timeByToken;
    this.published = published;
  }

  Agenda read() {
    Agenda.@Nullable Item open = null;
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      if (startsLine(sentence)) {
        open = line(sentence);
      }
      if (open != null) {
        items.put(sentence, open);
      }
    }
    return headings > 1 || (headings == 1 && isBulleted) ? new Agenda(items) : Agenda.NONE;
  }

  private boolean startsLine(int sentence) {
    Gap gap = document.gapBefore(document.firstToken(sentence));
    return sentence == 0 || gap == Gap.PARAGRAPH || gap == Gap.LINE;
  }

  /** The item that begins here; null for a heading, and for running text. */
  private Agenda.@Nullable Item line(int sentence) {
    int end = document.endToken(sentence);
    int start = overBullets(document.firstToken(sentence), end);
    int behind = overDays(start, end);
    if (behind > start && behind >= end) {
      heading(start, end);
      return null;
    }
    if (behind > start && isDivider(behind)) {
      headings++;
      return item(daysIn(start, behind), behind + 1, end);
    }
    return days.isEmpty() || !isListed(sentence, start) ? null : item(days, start, end);
  }

  private void heading(int start, int end) {
    days = daysIn(start, end);
    headings++;
    isFirstLine = true;
  }

  /** Where one item has a bullet, a line without is no item. */
  private boolean isListed(int sentence, int start) {
    boolean bullet = start > document.firstToken(sentence);
    if (isFirstLine) {
      isBulleted = bullet;
      isFirstLine = false;
    }
    return bullet || !isBulleted;
  }

  private Agenda.Item item(List<TimeMention> when, int start, int end) {
    List<Mention> places = new ArrayList<>();
    int body = overPlaces(start, Math.min(end, start + LONGEST_HEAD), places);
    return body > start ? new Agenda.Item(when, places, body) : new Agenda.Item(when, List.of(), start);
  }

  private int overBullets(int start, int end) {
    int token = start;
    while (token < end && (isDash(token) || document.isSymbol(token, '*') || document.isSymbol(token, '\u2022'))) {
      token++;
    }
    return token;
  }

  /** Over "Tuesday and Wednesday", "Friday, April 3:"; the start if no day is said there. */
  private int overDays(int start, int end) {
    int token = start;
    while (token < end && (isDay(token) || (token > start && isBetweenDays(token) && (token + 1 == end || isDay(token + 1))))) {
      token++;
    }
    return token;
  }

  private boolean isBetweenDays(int token) {
    return cues.isAny(token, AND_TO) || document.isSymbol(token, ',') || isDivider(token);
  }

  private boolean isDay(int token) {
    TimeMention time = timeByToken[token];
    return time != null && (time.time() instanceof EventTime.Day || time.time() instanceof EventTime.Days);
  }

  private List<TimeMention> daysIn(int start, int end) {
    List<TimeMention> found = new ArrayList<>();
    for (int token = start; token < end; token++) {
      TimeMention time = timeByToken[token];
      if (time != null && time.first() == token) {
        found.add(time.ahead(published));
      }
    }
    return found;
  }

  /** Over "Oslo:" and "Bern, Switzerland and Rome -"; the start if something else is said. */
  private int overPlaces(int start, int end, List<Mention> places) {
    for (int token = start; token < end; token++) {
      Mention mention = names.at(token);
      if (mention != null && mention.form() == Mention.Form.NAME && isPlace(mention.named())) {
        if (!isCountryOf(mention, places)) {
          places.add(mention);
        }
        token = mention.end() - 1;
      } else if (isDivider(token)) {
        return places.isEmpty() ? start : token + 1;
      } else if (!mayStandBetween(token)) {
        return start;
      }
    }
    return start;
  }

  /** Towns that nobody knows are named by their state: "Bern and Thun, Switzerland:". */
  private boolean mayStandBetween(int token) {
    boolean town = names.at(token) == null && document.isCapitalized(token);
    return town || cues.is(token, Cue.AND) || document.isSymbol(token, ',') || document.isSymbol(token, '/');
  }

  private static boolean isPlace(Named named) {
    return named instanceof Named.City || named instanceof Named.State;
  }

  private static boolean isCountryOf(Mention mention, List<Mention> places) {
    return !places.isEmpty() && places.getLast().named() instanceof Named.City city && city.state().equals(mention.named());
  }

  private boolean isDivider(int token) {
    return document.isSymbol(token, ':') || (isDash(token) && !document.isGlued(token));
  }

  private boolean isDash(int token) {
    char sign = document.symbol(token);
    return sign == '-' || sign == '\u2013' || sign == '\u2014' || sign == '_';
  }
}

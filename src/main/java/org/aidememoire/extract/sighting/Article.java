package org.aidememoire.extract.sighting;

import java.time.LocalDate;
import java.util.List;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Names;
import org.aidememoire.extract.text.Document;
import org.jspecify.annotations.Nullable;

/** An article with everything that was found in it so far, by token. */
final class Article {

  private final String title;
  private final Document document;
  private final Names names;
  private final Cues cues;
  private final LocalDate published;
  private final List<TimeMention> times;
  private final List<Trigger> triggers;
  private final Dateline dateline;
  private final @Nullable TimeMention[] timeByToken;
  private final @Nullable Trigger[] triggerByToken;
  private final Agenda agenda;

  Article(
      String title, Document document, Names names, Cues cues, List<TimeMention> times, List<Trigger> triggers, LocalDate published) {
    this.title = title;
    this.document = document;
    this.names = names;
    this.cues = cues.outside(names.all());
    this.published = published;
    this.dateline = Dateline.of(document, names);
    this.times = times.stream().filter(time -> !dateline.holds(time)).toList();
    this.triggers = triggers;
    timeByToken = new TimeMention[document.size()];
    triggerByToken = new Trigger[document.size()];
    for (TimeMention time : this.times) {
      for (int token = time.first(); token < time.end(); token++) {
        timeByToken[token] = time;
      }
    }
    for (Trigger trigger : triggers) {
      for (int token = trigger.first(); token < trigger.end(); token++) {
        triggerByToken[token] = trigger;
      }
    }
    agenda = times.isEmpty() ? Agenda.NONE : new AgendaReader(document, names, this.cues, timeByToken, published).read();
  }

  String title() {
    return title;
  }

  Dateline dateline() {
    return dateline;
  }

  Agenda agenda() {
    return agenda;
  }

  Document document() {
    return document;
  }

  Cues cues() {
    return cues;
  }

  LocalDate published() {
    return published;
  }

  List<TimeMention> times() {
    return times;
  }

  List<Trigger> triggers() {
    return triggers;
  }

  Names names() {
    return names;
  }

  int sentenceStart(int token) {
    return document.firstToken(document.sentenceOf(token));
  }

  int sentenceEnd(int token) {
    return document.endToken(document.sentenceOf(token));
  }

  /** The time that the token is in, null if it is in none. */
  @Nullable TimeMention timeAt(int token) {
    return token < 0 || token >= timeByToken.length ? null : timeByToken[token];
  }

  @Nullable Trigger triggerAt(int token) {
    return token < 0 || token >= triggerByToken.length ? null : triggerByToken[token];
  }

  @Nullable Mention nameAt(int token) {
    return token < dateline.end() || token >= document.size() || isInHead(token) ? null : names.at(token);
  }

  /** In front of the colon of an item the place stands, and nobody who takes part. */
  private boolean isInHead(int token) {
    Agenda.Item item = agenda.isEmpty() ? null : agenda.at(document.sentenceOf(token));
    return item != null && token < item.body();
  }

  /** False outside of the text, so that callers may look around. */
  boolean is(int token, Cue cue) {
    return token >= 0 && token < document.size() && cues.is(token, cue);
  }

  boolean isAny(int token, long bits) {
    return token >= 0 && token < document.size() && cues.isAny(token, bits);
  }

  boolean isSymbol(int token, char sign) {
    return token >= 0 && token < document.size() && document.isSymbol(token, sign);
  }
}

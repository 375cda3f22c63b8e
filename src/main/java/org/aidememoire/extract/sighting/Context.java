package org.aidememoire.extract.sighting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.text.CaseShape;
import org.jspecify.annotations.Nullable;

/** What was spoken of so far: gives "the talks" and "both sides" the parties of the sentences before. */
final class Context {

  private static final int SENTENCES_BACK = 3;
  private static final int OPENING = 3;
  private static final int NEXT_DAYS = 6;
  private static final int SUBJECT_REACH = 8;

  private final Article article;
  private final Set<Named> topic;
  private @Nullable Candidate last;
  private @Nullable Candidate dated;
  private @Nullable Candidate journey;
  private @Nullable Candidate traveller;

  Context(Article article) {
    this.article = article;
    topic = topic(article);
  }

  /** The organisations of the headline and the first two sentences: "the council" is theirs. */
  private static Set<Named> topic(Article article) {
    Set<Named> topic = new LinkedHashSet<>();
    for (Mention mention : article.names().all()) {
      if (article.document().sentenceOf(mention.first()) < OPENING && mention.named() instanceof Named.Organisation) {
        topic.add(mention.named());
      }
    }
    return topic.size() == 1 ? topic : Set.of();
  }

  /** With the parties of the last meeting spoken of, if it says none itself and speaks of one as known. */
  Candidate complete(Candidate said) {
    Candidate candidate = ofTraveller(onJourney(atHour(said)));
    Candidate before = last;
    boolean known = candidate.anaphoric() ? candidate.sides().size() < 2 : candidate.parties().isEmpty();
    if (!mayContinue(candidate) || (candidate.trigger().verb() != null && !candidate.anaphoric() && isOfOther(candidate))) {
      return candidate;
    }
    if (before == null || !known || candidate.sentence() - before.sentence() > SENTENCES_BACK) {
      Candidate completed = candidate.anaphoric() && known ? ofSidesBefore(candidate) : ofTopic(candidate);
      return completed.parties().isEmpty() && completed.isDated() ? ofSentence(completed) : completed;
    }
    Set<Named> parties = new LinkedHashSet<>(candidate.parties());
    parties.addAll(before.parties());
    return candidate.withParties(parties).with("parties of \"" + before.rules().getFirst() + '"');
  }

  /** "The Constituent Assembly meets": its subject is somebody with a name of its own. */
  private boolean isOfOther(Candidate candidate) {
    int start = Math.max(article.dateline().end(), article.document().firstToken(candidate.sentence()));
    if (candidate.subject() == start && article.document().isWord(start) && article.nameAt(start) == null && !article.isAny(start, ~0L) && article.names().officeAt(start) == null && article.triggerAt(start) == null) {
      return true;
    }
    for (int token = candidate.subject(); token >= start && candidate.subject() - token < SUBJECT_REACH; token--) {
      boolean name = token == start ? article.document().shape(token) == CaseShape.UPPER && article.document().length(token) > 1 : article.document().isCapitalized(token);
      if (name && article.nameAt(token) == null && article.timeAt(token) == null && article.document().isWord(token)) {
        return true;
      }
    }
    return false;
  }

  /** "Envoys of the two countries": the last two sides that were named before. */
  private Candidate ofSidesBefore(Candidate candidate) {
    Set<Named> sides = new LinkedHashSet<>();
    int first = article.document().firstToken(candidate.sentence());
    for (int token = first - 1; token >= 0 && sides.size() < 2; token--) {
      int back = candidate.sentence() - article.document().sentenceOf(token);
      Mention mention = back <= SENTENCES_BACK ? article.nameAt(token) : null;
      if (mention != null && mention.named() instanceof Named.State state) {
        sides.add(state);
      }
    }
    if (sides.size() < 2) {
      return ofTopic(candidate);
    }
    sides.addAll(candidate.parties());
    return candidate.withParties(sides).with("sides named before");
  }

  /** "The meeting, set for 2:30 p.m.": on the day that was said of it before, not today. */
  private Candidate atHour(Candidate candidate) {
    TimeMention time = candidate.time();
    Candidate before = dated;
    if (time == null) {
      return candidate;
    }
    boolean open = time.open() == TimeMention.Open.WEEK && time.isOn(article.published()) && candidate.definite();
    if (!open || before == null || candidate.sentence() - before.sentence() > SENTENCES_BACK) {
      return candidate;
    }
    return time.time() instanceof EventTime.At clock && before.eventTime() instanceof EventTime.Day(LocalDate day, _)
        ? candidate.with(time.at(new EventTime.At(LocalDateTime.of(day, clock.start().toLocalTime()), clock.zone()))).withParties(before.parties())
        : candidate;
  }

  /** "Paris is the last stop, with a meeting with the French president on Friday": of whoever travels. */
  private Candidate ofTraveller(Candidate candidate) {
    Candidate before = traveller;
    boolean alone = candidate.trigger().isNoun() && candidate.kind() != Kind.VISIT && candidate.isDated() && candidate.sides().size() == 1 && article.is(candidate.trigger().end(), Cue.WITH);
    if (!alone || before == null || candidate.sentence() - before.sentence() > SENTENCES_BACK) {
      return candidate;
    }
    Set<Named> parties = new LinkedHashSet<>(before.parties());
    parties.removeIf(named -> !(named instanceof Named.Person person) || (person.side() != null && candidate.sides().contains(person.side())));
    parties.addAll(candidate.parties());
    return parties.size() == candidate.parties().size() ? candidate : candidate.withParties(parties).with("of the one who travels");
  }

  /** "From March 20 he visits Rome … On Friday he will meet": the Friday of that journey, not the next one. */
  private Candidate onJourney(Candidate candidate) {
    TimeMention time = candidate.time();
    Candidate before = journey;
    if (time == null || before == null || time.open() != TimeMention.Open.WEEK || candidate.sentence() - before.sentence() > SENTENCES_BACK) {
      return candidate;
    }
    LocalDate from = before.eventTime().firstDay().orElse(LocalDate.MIN);
    boolean shared = before.parties().stream().anyMatch(candidate.parties()::contains);
    return shared && time.time() instanceof EventTime.Day(LocalDate day, var part) && day.isBefore(from) && before.sentence() < candidate.sentence()
        ? candidate.with(time.at(new EventTime.Day(from.with(TemporalAdjusters.nextOrSame(day.getDayOfWeek())), part)))
        : candidate;
  }

  /** "at the India-Nepal commission, whose next session is planned for May": those named before in the same sentence. */
  private Candidate ofSentence(Candidate candidate) {
    Set<Named> sides = new LinkedHashSet<>();
    int first = Math.max(article.dateline().end(), article.document().firstToken(candidate.sentence()));
    for (int token = first; token < candidate.trigger().first(); token++) {
      Mention mention = article.nameAt(token);
      if (mention != null && isSide(mention.named()) && !article.is(mention.first() - 1, Cue.IN)) {
        sides.add(mention.named());
      }
    }
    boolean enough = sides.size() >= 2 || sides.stream().anyMatch(Named.Organisation.class::isInstance);
    return enough ? candidate.withParties(sides).with("named before in the sentence") : candidate;
  }

  private static boolean isSide(Named named) {
    return named instanceof Named.State || named instanceof Named.Organisation;
  }

  private Candidate ofTopic(Candidate candidate) {
    boolean oneMore = candidate.sides().isEmpty() || (candidate.definite() && candidate.sides().size() == 1);
    if (topic.isEmpty() || !oneMore) {
      return candidate;
    }
    Set<Named> parties = new LinkedHashSet<>(topic);
    parties.addAll(candidate.parties());
    return candidate.withParties(parties).with("of the article's organisation");
  }

  private static boolean mayContinue(Candidate candidate) {
    return !candidate.trigger().is(Verb.SPEAK) && !candidate.trigger().is(Verb.PHONE) && !candidate.trigger().is(Verb.DISCUSS) && (candidate.anaphoric() || (isSaid(candidate) && (candidate.isDated() || candidate.definite())));
  }

  private static boolean isSaid(Candidate candidate) {
    Mood mood = candidate.mood();
    return mood.isAhead() || mood == Mood.PRESENT || mood == Mood.CANCELLED || (mood == Mood.BARE && candidate.definite() && candidate.isDated());
  }

  void remember(Candidate candidate) {
    List<Named> sides = candidate.sides();
    EventTime said = candidate.eventTime();
    boolean onDays = said instanceof EventTime.Day || said instanceof EventTime.Days;
    if (candidate.trigger().isJourney() && candidate.mood() != Mood.NEGATED && candidate.parties().stream().anyMatch(Named.Person.class::isInstance)) {
      traveller = candidate;
    }
    if (onDays && candidate.trigger().isJourney() && candidate.mood() != Mood.PAST && candidate.mood() != Mood.NEGATED && said.firstDay().orElseThrow().isAfter(article.published().plusDays(NEXT_DAYS))) {
      journey = candidate;
    }
    if (sides.size() >= 2 && candidate.eventTime() instanceof EventTime.Day day && day.day().isAfter(article.published())) {
      dated = candidate;
    }
    if (sides.size() >= 2 || sides.stream().anyMatch(Named.Organisation.class::isInstance)) {
      last = candidate;
    }
  }
}

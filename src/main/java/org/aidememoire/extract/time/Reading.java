package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Span;
import org.aidememoire.extract.time.Clauses.Verdict;
import org.aidememoire.extract.time.TimeExpressions.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One run through the matches of a document, first to last, that resolves each against those before
 * it.
 */
final class Reading {

  private final Document document;
  private final Clauses clauses;
  private final List<Sentence> sentences;
  private final LocalDate reference;
  private final Quotations quotations;
  private final @Nullable Chronicle chronicle;
  private final Story story;
  private final boolean isHistory;

  Reading(Document document, Clauses clauses, List<Sentence> sentences, LocalDate published) {
    this.document = document;
    this.clauses = clauses;
    this.sentences = sentences;
    this.reference = Dateline.day(document, sentences, published);
    this.quotations = new Quotations(document);
    this.isHistory = History.isHistory(sentences, clauses, quotations, reference);
    this.chronicle = isHistory ? Chronicle.of(sentences) : null;
    this.story = new Story(reference);
  }

  List<Timex> timexes() {
    List<Timex> timexes = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.matches().size(); i++) {
        Match match = sentence.matches().get(i);
        Resolution resolution = Resolver.resolve(match.meaning(), situation(sentence, i));
        if (resolution != null) {
          if (!isComparison(match.meaning())
              && (chronicle == null || (!chronicle.isAside(match) && !isEndOfYears(sentence, i)))) {
            story.moveTo(resolution, sentence.number());
          }
          timexes.add(timex(sentence, i, resolution));
        }
      }
    }
    return timexes;
  }

  /** "a year earlier" looks aside, and the report goes on with its own time. */
  private static boolean isComparison(Meaning meaning) {
    return meaning instanceof Meaning.Step step && step.unit() == Unit.YEAR && step.amount() == -1;
  }

  /** After "the 1975-1976 season" a story is where it was. */
  private static boolean isEndOfYears(Sentence sentence, int i) {
    return i > 0
        && sentence.matches().get(i - 1).rangeStart()
        && sentence.matches().get(i).meaning() instanceof Meaning.CalendarYear;
  }

  private Situation situation(Sentence sentence, int i) {
    Match match = sentence.matches().get(i);
    return new Situation(
        reference,
        story,
        chronicle == null ? null : chronicle.year(match),
        isHistory,
        quotations.contain(match.first()),
        sentence.number(),
        dayInSentence(sentence, i),
        new Once(() -> clauses.verdict(sentence.words(), match)));
  }

  /** The day said beside an hour: "at 3 p.m. in Geneva on Thursday". */
  private @Nullable LocalDate dayInSentence(Sentence sentence, int i) {
    Match match = sentence.matches().get(i);
    boolean open = match.meaning() instanceof Meaning.ClockTime clock && clock.day() == null;
    if (!open) {
      return null;
    }
    for (int j = i + 1; j < sentence.matches().size(); j++) {
      Meaning meaning = sentence.matches().get(j).meaning();
      Meaning day =
          meaning instanceof Meaning.ClockTime clock && clock.day() != null ? clock.day() : meaning;
      if (day.isDay()) {
        Resolution resolution = Resolver.resolve(day, situation(sentence, j));
        return resolution == null ? null : resolution.first();
      }
    }
    return null;
  }

  private Timex timex(Sentence sentence, int i, Resolution resolution) {
    Match match = sentence.matches().get(i);
    Span rangeEnd = null;
    if (match.rangeStart() && i + 1 < sentence.matches().size()) {
      Match end = sentence.matches().get(i + 1);
      rangeEnd = document.span(end.first(), end.end());
    }
    String rule =
        resolution.reason().isEmpty() ? match.form() : match.form() + ", " + resolution.reason();
    return new Timex(
        document.span(match.first(), match.end()),
        resolution.type(),
        resolution.value(),
        match.mod(),
        resolution.when(),
        resolution.implied(),
        rule,
        rangeEnd);
  }

  /** Asks the clause only once, and only if somebody wants to know. */
  private static final class Once implements Supplier<@Nullable Verdict> {

    private final Supplier<@Nullable Verdict> source;
    private boolean asked;
    private @Nullable Verdict answer;

    Once(Supplier<@Nullable Verdict> source) {
      this.source = source;
    }

    @Override
    public @Nullable Verdict get() {
      if (!asked) {
        asked = true;
        answer = source.get();
      }
      return answer;
    }
  }
}

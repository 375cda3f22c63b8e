package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.aidememoire.extract.time.Clauses.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a match is resolved against.
 *
 * @param story in a long text about the past, what the year is taken from
 * @param openYear the year that a history gives to this day or month, which says none
 * @param isHistory the text tells of times long ago, so that its own last date counts, not its
 *     publication
 * @param isQuoted another speaks here, whose day is not known
 */
record Situation(
    LocalDate reference,
    Story story,
    @Nullable Integer openYear,
    boolean isHistory,
    boolean isQuoted,
    int sentence,
    @Nullable LocalDate dayInSentence,
    Supplier<@Nullable Verdict> clause) {

  /** The year that a history is in here. */
  int storyYear() {
    return openYear == null ? story.latest().getYear() : openYear;
  }

  @Nullable Verdict verdict() {
    return clause.get();
  }

  @Nullable Direction direction() {
    Verdict verdict = verdict();
    return verdict == null ? null : verdict.direction();
  }

  String reason() {
    Verdict verdict = verdict();
    return verdict == null
        ? "nearest"
        : verdict.direction().name().toLowerCase(Locale.ROOT) + ": " + verdict.reason();
  }
}

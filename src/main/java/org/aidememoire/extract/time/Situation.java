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
 * @param isHistory the text tells of times long ago, so that its own last date counts, not its
 *     publication
 */
record Situation(
    LocalDate reference,
    Story story,
    boolean isHistory,
    int sentence,
    @Nullable LocalDate dayInSentence,
    Supplier<@Nullable Verdict> clause) {

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

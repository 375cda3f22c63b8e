package org.aidememoire.extract.sighting;

import java.util.List;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeFormat;

/**
 * What was decided about one word that speaks of a meeting, and by which rules: announced, or a near miss and why.
 *
 * @param announced it became a sighting, or part of one
 * @param word the word: "visit"
 * @param mood how it is spoken of: "PLANNED"
 * @param said the time, as {@link EventTimeFormat} writes it
 * @param parties those who were read as taking part
 * @param reason why it is in or out
 * @param rules what decided, in the order it was read
 * @param sentence the sentence it stands in
 */
public record Judgement(
    boolean announced,
    String word,
    String mood,
    String said,
    List<String> parties,
    String reason,
    List<String> rules,
    String sentence) {

  public Judgement {
    parties = List.copyOf(parties);
    rules = List.copyOf(rules);
  }

  static Judgement of(Article article, Candidate candidate, Decision decision) {
    EventTime time = candidate.eventTime();
    return new Judgement(
        decision.outcome() == Decision.Outcome.EVENT,
        article.document().textOf(article.document().span(candidate.trigger().first(), candidate.trigger().end())),
        candidate.mood().name(),
        EventTimeFormat.format(time),
        candidate.parties().stream().map(party -> party.name()).toList(),
        decision.reason(),
        candidate.rules(),
        article.document().textOf(article.document().sentenceSpan(candidate.sentence())));
  }
}

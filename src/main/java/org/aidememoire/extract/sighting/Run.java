package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Sighting;
import org.jspecify.annotations.Nullable;

/** One pass over one article: candidates are read, completed, judged and merged, and what is left is written down. */
final class Run {

  private final Article article;
  private final @Nullable List<Judgement> judgements;
  private final Context context;
  private final Merger merger = new Merger();
  private final Merger held = new Merger();
  private final Scope scope;
  private final OwnAffairs ownAffairs;
  private final Reservations reservations;
  private final Stays stays = new Stays();

  /** {@code judgements} receives every decision; null if nobody asks. */
  Run(Article article, @Nullable List<Judgement> judgements) {
    this.article = article;
    this.judgements = judgements;
    this.scope = new Scope(article);
    this.ownAffairs = new OwnAffairs(article);
    this.reservations = new Reservations(article);
    this.context = new Context(article);
  }

  List<Sighting> sightings() {
    read();
    return ahead(new SightingWriter(article, stays));
  }

  /** Those that lie ahead, and behind them those that were held. */
  List<Sighting> reports() {
    read();
    SightingWriter writer = new SightingWriter(article, stays);
    List<Sighting> all = new ArrayList<>(ahead(writer));
    held.clusters().forEach(cluster -> all.add(writer.write(cluster, null, Confidence.of(cluster, stays))));
    return all;
  }

  private void read() {
    CandidateReader reader = new CandidateReader(article);
    for (Sentence sentence : Sentence.withTriggers(article)) {
      reader.read(sentence.triggers(), sentence.times()).forEach(this::judge);
    }
    merger.dropJourneys(stays);
  }

  private List<Sighting> ahead(SightingWriter writer) {
    List<Cluster> clusters = merger.clusters();
    return clusters.stream()
        .map(cluster -> writer.write(cluster, movedFrom(cluster, clusters), Confidence.of(cluster, stays)))
        .toList();
  }

  /** The day of the same words that is off; undated if they do not say it; null for what was not moved. */
  private static @Nullable EventTime movedFrom(Cluster moved, List<Cluster> clusters) {
    if (moved.best().mood() != Mood.MOVED) {
      return null;
    }
    return clusters.stream()
        .filter(other -> other.mood() == Mood.CANCELLED && other.best().trigger().equals(moved.best().trigger()))
        .map(Cluster::eventTime)
        .findFirst()
        .orElseGet(EventTime.Undated::new);
  }

  private Decision decide(Candidate candidate) {
    String against = reservations.against(candidate);
    against = against == null ? ownAffairs.reason(candidate) : against;
    if (against != null) {
      return new Decision(Decision.Outcome.OUT, against);
    }
    Scope.Verdict verdict = scope.verdict(candidate);
    if (verdict.in && Bygone.isHeld(article, candidate)) {
      held.event(candidate.with(Mood.PAST));
    }
    return Decision.of(article, candidate, verdict);
  }

  private void judge(Candidate read) {
    Candidate candidate = context.complete(read);
    context.remember(candidate);
    stays.note(candidate);
    Decision decision = decide(candidate);
    if (judgements != null) {
      judgements.add(Judgement.of(article, candidate, decision));
    }
    switch (decision.outcome()) {
      case EVENT -> merger.event(candidate);
      case SUPPORT -> merger.support(candidate);
      case OUT -> {}
    }
  }
}

package org.aidememoire.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's report of one meeting, with the text that each field came from.
 *
 * @param timeSaid the words for the time, "late Thursday evening"; empty if undated and nothing said
 * @param partOfDay said beside or instead of an hour, null if not said
 * @param zoneSaid the words for the zone, "GMT", "Moscow time", null if not said
 * @param movedFrom for a meeting said to be moved: its earlier time, {@link EventTime.Undated} if that is not said; null
 *     if nothing was moved
 * @param fate what has become of it
 * @param confidence from 0 to 1, calibrated: of all sightings said with 0.9, nine in ten are right
 * @param mentions the sentences that speak of it, the best first
 */
public record Sighting(
    Kind kind,
    EventTime time,
    String timeSaid,
    @Nullable PartOfDay partOfDay,
    @Nullable String zoneSaid,
    @Nullable EventTime movedFrom,
    Fate fate,
    List<Participant> participants,
    @Nullable Place place,
    Certainty certainty,
    double confidence,
    List<Mention> mentions,
    List<Evidence> evidence) {

  /** A sentence that speaks of the meeting: UTF-16 offsets, half-open, and the text between them. */
  public record Mention(int startInclusive, int endExclusive, String quote) {}

  public Sighting {
    participants = List.copyOf(participants);
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a sighting has a sentence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
  }

  /** Of a meeting of which nothing has become yet. */
  public Sighting(
      Kind kind,
      EventTime time,
      String timeSaid,
      @Nullable PartOfDay partOfDay,
      @Nullable String zoneSaid,
      @Nullable EventTime movedFrom,
      List<Participant> participants,
      @Nullable Place place,
      Certainty certainty,
      double confidence,
      List<Mention> mentions,
      List<Evidence> evidence) {
    this(
        kind, time, timeSaid, partOfDay, zoneSaid, movedFrom, Fate.OPEN, participants, place, certainty, confidence, mentions, evidence);
  }

  public Status status() {
    return certainty.status();
  }

  Sighting withParticipants(List<Participant> next) {
    return new Sighting(
        kind, time, timeSaid, partOfDay, zoneSaid, movedFrom, fate, next, place, certainty, confidence, mentions, evidence);
  }

  /** The same meeting, put off from its time without a new one. */
  public Sighting postponed() {
    return new Sighting(
        kind,
        new EventTime.Undated(),
        timeSaid,
        partOfDay,
        zoneSaid,
        time,
        fate,
        participants,
        place,
        certainty,
        confidence,
        mentions,
        evidence);
  }

  /** The same, with what has become of the meeting. */
  public Sighting with(Fate next) {
    return new Sighting(
        kind, time, timeSaid, partOfDay, zoneSaid, movedFrom, next, participants, place, certainty, confidence, mentions, evidence);
  }

  /** The sentence to show. */
  public Mention best() {
    return mentions.getFirst();
  }
}

package org.aidememoire.letter;

import static org.aidememoire.subscriber.Subscriptions.PARIS_AT_NINE;
import static org.aidememoire.subscriber.Subscriptions.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.aidememoire.event.Events;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterDecisionTest {

  private static final Subscriber ANN = reader("ann", PARIS_AT_NINE);
  private static final Subscriber ASKING =
      new Subscriber(ANN.id(), ANN.address(), SubscriberState.PENDING, ANN.settings(), ANN.createdAt());
  private static final Subscriber DAILY =
      ANN.with(ANN.settings().withDigest(new Digest(Digest.Rhythm.DAILY, 8, Set.of(DayOfWeek.MONDAY))));

  @Test
  void questionIsForThoseWhoAsk() {
    assertThat(decision(LetterKind.CONFIRM, ASKING)).isEqualTo(LetterDecision.SEND);
    assertThat(decision(LetterKind.CONFIRM, ANN)).isEqualTo(LetterDecision.CONFIRMED_ALREADY);
    assertThat(decision(LetterKind.CONFIRM, null)).isEqualTo(LetterDecision.LEFT);
  }

  @Test
  void linkIsForSubscribers() {
    assertThat(decision(LetterKind.LINK, ANN)).isEqualTo(LetterDecision.SEND);
    assertThat(decision(LetterKind.LINK, ASKING)).isEqualTo(LetterDecision.NOT_CONFIRMED);
  }

  @Test
  void digestIsForThoseWhoWantItNow() {
    Subscriber paused = DAILY.with(DAILY.settings().withPausedUntil(Events.NOW.plusSeconds(1)));
    Subscriber backAgain = DAILY.with(DAILY.settings().withPausedUntil(Events.NOW));

    assertThat(decision(LetterKind.DIGEST, DAILY)).isEqualTo(LetterDecision.SEND);
    assertThat(decision(LetterKind.DIGEST, backAgain)).isEqualTo(LetterDecision.SEND);
    assertThat(decision(LetterKind.DIGEST, paused)).isEqualTo(LetterDecision.PAUSED);
    assertThat(decision(LetterKind.DIGEST, ANN)).isEqualTo(LetterDecision.NO_DIGESTS);
  }

  @Test
  void nothingGoesTooLate() {
    Letter late = new Letter(1, ANN.id(), LetterKind.LINK, Events.NOW, Events.NOW, 0, false, Events.NOW);

    assertThat(LetterDecision.of(late, ANN, Events.NOW)).isEqualTo(LetterDecision.TOO_LATE);
  }

  private static LetterDecision decision(LetterKind kind, @Nullable Subscriber reader) {
    Letter letter = new Letter(1, ANN.id(), kind, Events.NOW, Events.NOW.plus(Duration.ofHours(1)), 0, false, Events.NOW);
    return LetterDecision.of(letter, reader, Events.NOW);
  }
}

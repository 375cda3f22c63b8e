package org.aidememoire.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.subscriber.SubscriberState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpDecisionTest {

  @ParameterizedTest
  @CsvSource({
    "PENDING,   0, CONFIRM",
    "PENDING,   2, CONFIRM",
    "PENDING,   3, ENOUGH",
    "CONFIRMED, 0, LINK",
    "CONFIRMED, 3, ENOUGH",
    ",          0, UNKNOWN", // nobody signs it up, so that strangers get no mail
    ",          9, UNKNOWN",
  })
  void mailboxIsAskedOrSentItsLinkAFewTimesADay(@Nullable SubscriberState state, int mails, SignUpDecision expected) {
    assertThat(SignUpDecision.of(state, mails, 3)).isEqualTo(expected);
  }
}

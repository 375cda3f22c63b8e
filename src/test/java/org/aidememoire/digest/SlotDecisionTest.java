package org.aidememoire.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aidememoire.subscriber.DigestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotDecisionTest {

  @ParameterizedTest
  @CsvSource({
    "DAILY 1234567 UTC@8, 2027-01-04T08:00:00Z, 2027-01-04T08:00:00Z, RING,     2027-01-04T08:00:00Z",
    "DAILY 1234567 UTC@8, 2027-01-04T08:00:00Z, 2027-01-04T19:59:59Z, RING,     2027-01-04T08:00:00Z",
    "DAILY 1234567 UTC@8, 2027-01-04T08:00:00Z, 2027-01-04T20:00:00Z, TOO_LATE, 2027-01-04T08:00:00Z",
    // the service was down over two mornings: the latest tells it all
    "DAILY 1234567 UTC@8, 2027-01-04T08:00:00Z, 2027-01-06T09:00:00Z, RING,     2027-01-06T08:00:00Z",
    "WEEKLY 1 UTC@8,      2027-01-04T08:00:00Z, 2027-01-06T07:59:00Z, RING,     2027-01-04T08:00:00Z",
    "WEEKLY 1 UTC@8,      2027-01-04T08:00:00Z, 2027-01-06T08:00:00Z, TOO_LATE, 2027-01-04T08:00:00Z",
  })
  void lateDigestGoesWhileItIsOfUse(String clock, Instant due, Instant now, SlotDecision.Reason reason, Instant slot) {
    SlotDecision decision = SlotDecision.of(DigestClock.parse(clock), due, now);

    assertThat(decision.reason()).isEqualTo(reason);
    assertThat(decision.slot()).isEqualTo(slot);
  }
}

package org.aidememoire.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.subscriber.Changes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertDecisionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // reason    | wants     | matched | matches | told  | decision
        "ANNOUNCED   | IMPORTANT | true    | true    | false | WANTED",
        "ANNOUNCED   | NONE      | true    | true    | false | UNWANTED",
        "ANNOUNCED   | ALL       | false   | false   | false | FILTERED",
        "PLACE       | IMPORTANT | true    | true    | true  | UNWANTED",
        "PLACE       | ALL       | true    | true    | true  | WANTED",
        // what was told is no longer true: whatever the reader wants, and whatever the filter says now
        "MOVED       | NONE      | true    | false   | true  | TOLD_OTHERWISE",
        "CANCELLED   | NONE      | true    | true    | true  | TOLD_OTHERWISE",
        "CANCELLED   | NONE      | true    | true    | false | UNWANTED",
        "WITHDRAWN   | ALL       | true    | true    | true  | TOLD_OTHERWISE",
        "WITHDRAWN   | ALL       | true    | true    | false | NEVER_TOLD",
        // came into the filter: new to this reader, with or without a change that others hear of
        "            | IMPORTANT | false   | true    | false | NOW_MATCHES",
        "PLACE       | IMPORTANT | false   | true    | false | NOW_MATCHES",
        "MOVED       | IMPORTANT | false   | true    | false | NOW_MATCHES",
        "            | NONE      | false   | true    | false | UNWANTED",
        "            | ALL       | false   | true    | true  | UNCHANGED",
        "CANCELLED   | IMPORTANT | false   | true    | false | WANTED",
        // fell out of it: said once to those who wait for its reminders
        "            | IMPORTANT | true    | false   | true  | NO_LONGER_MATCHES",
        "PLACE       | IMPORTANT | true    | false   | true  | NO_LONGER_MATCHES",
        "PLACE       | NONE      | true    | false   | true  | UNWANTED",
        "PLACE       | ALL       | true    | false   | false | FILTERED",
        "            | ALL       | true    | true    | true  | UNCHANGED",
      })
  void readerIsToldWhatMattersToThem(
      @Nullable AlertReason reason, Changes wants, boolean matched, boolean matches, boolean told, AlertDecision expected) {
    assertThat(AlertDecision.of(reason, new AlertDecision.Case(wants, matched, matches, told, false, true))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ANNOUNCED, true, IN_DIGEST",
    "MOVED,     true, TOLD_OTHERWISE",
    "MOVED,     false, IN_DIGEST",
    "PLACE,     true, IN_DIGEST",
  })
  void readerOfDigestsHearsAtOnceOfWhatIsUrgentOnly(AlertReason reason, boolean urgentBesideDigest, AlertDecision expected) {
    AlertDecision.Case one = new AlertDecision.Case(Changes.ALL, true, true, true, true, urgentBesideDigest);

    assertThat(AlertDecision.of(reason, one)).isEqualTo(expected);
  }
}

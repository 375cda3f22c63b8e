package org.aidememoire.alert;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;

/**
 * How readers are told.
 *
 * @param settle how long an event must stand still before its changes are told
 * @param settleNear the same for an event that starts within two hours
 * @param settleLongest after the first change, however many follow
 * @param sendEvery how often the outbox is looked at, besides whenever something is put in
 * @param connections how many mails are sent at the same time
 * @param claim how long a node keeps deliveries to itself that it has taken
 * @param pause how long nothing is sent after the mail server failed
 * @param uncertain what becomes of a mail that may have gone or not
 * @param alarmAfter how long a due mail may wait before the log warns
 * @param domain the domain in Message-IDs and List-Id
 */
@ConfigurationProperties("aide-memoire.alert")
record AlertConfig(
    Duration settle,
    Duration settleNear,
    Duration settleLongest,
    Duration sendEvery,
    @Min(1) @Max(64) int connections,
    Duration claim,
    Duration pause,
    Uncertain uncertain,
    Duration alarmAfter,
    @NotBlank String domain) {

  enum Uncertain {
    /** Once more, with the same Message-ID, while the meeting is ahead. */
    RESEND,
    /** Until an operator decides. */
    WAIT
  }

  SettleWindow settleWindow() {
    return new SettleWindow(settle, settleNear, settleLongest);
  }
}

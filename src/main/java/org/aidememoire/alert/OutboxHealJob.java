package org.aidememoire.alert;

import jakarta.inject.Singleton;
import org.aidememoire.schedule.ScheduledJob;
import java.time.Clock;
import org.aidememoire.schedule.Alarms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts right what a killed process left: deliveries in the hands of a dead node, settled changes without an alarm. */
@Singleton
final class OutboxHealJob implements ScheduledJob {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxHealJob.class);

  private final DeliveryStore deliveries;
  private final AlertStore alerts;
  private final SettledChanges settled;
  private final Alarms alarms;
  private final AlertConfig config;
  private final AlertMetrics metrics;
  private final Claimant claimant;
  private final Clock clock;

  OutboxHealJob(
      DeliveryStore deliveries,
      AlertStore alerts,
      SettledChanges settled,
      Alarms alarms,
      AlertConfig config,
      AlertMetrics metrics,
      Claimant claimant,
      Clock clock) {
    this.deliveries = deliveries;
    this.alerts = alerts;
    this.settled = settled;
    this.alarms = alarms;
    this.config = config;
    this.metrics = metrics;
    this.claimant = claimant;
    this.clock = clock;
  }

  @Override
  public void run() {
    heal();
  }

  void heal() {
    boolean resend = config.uncertain() == AlertConfig.Uncertain.RESEND;
    int uncertain = deliveries.recover(claimant.name(), resend, clock.instant());
    if (uncertain > 0) {
      metrics.uncertain(uncertain);
      LOG.warn("deliveries uncertain count={} next={}", uncertain, resend ? "sent once more" : "wait for an operator");
    }
    look();
    settled.tell();
    alarms.ringAt(ChangeAlertJob.class, alerts.pendingInstants());
  }

  private void look() {
    AlertMetrics.Waiting waiting = deliveries.waiting(clock.instant());
    metrics.waiting(waiting);
    if (waiting.oldest().compareTo(config.alarmAfter()) > 0) {
      LOG.warn("deliveries late due={} oldest={}", waiting.due(), waiting.oldest());
    }
  }
}

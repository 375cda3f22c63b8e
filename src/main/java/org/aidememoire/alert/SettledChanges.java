package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aidememoire.db.Database;
import org.aidememoire.event.ErratumStore;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.PastStateStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the changes of events that have settled: each event in a transaction of its own. */
@Singleton
final class SettledChanges {

  private static final Logger LOG = LoggerFactory.getLogger(SettledChanges.class);
  private static final int BATCH = 500;
  private static final Duration CORRECTION = Duration.ofDays(14); // owed even once the meeting is over

  private final AlertStore alerts;
  private final EventStore events;
  private final HistoryStore history;
  private final PastStateStore states;
  private final ErratumStore errata;
  private final ChangeFanOut fanOut;
  private final Database database;
  private final Clock clock;

  SettledChanges(
      AlertStore alerts,
      EventStore events,
      HistoryStore history,
      PastStateStore states,
      ErratumStore errata,
      ChangeFanOut fanOut,
      Database database,
      Clock clock) {
    this.alerts = alerts;
    this.events = events;
    this.history = history;
    this.states = states;
    this.errata = errata;
    this.fanOut = fanOut;
    this.database = database;
    this.clock = clock;
  }

  /** Tells all that has settled by now, whoever else does the same at the same time. */
  void tell() {
    List<AlertStore.Pending> settled = alerts.settled(clock.instant(), BATCH);
    while (!settled.isEmpty()) {
      settled.forEach(pending -> database.transaction(() -> tell(pending.eventUid())));
      settled = alerts.settled(clock.instant(), BATCH);
    }
  }

  private void tell(String uid) {
    Instant now = clock.instant();
    // read again under its lock: another node may have told it, the desk may have changed the event once more
    alerts
        .locked(uid)
        .filter(pending -> !pending.dueAt().isAfter(now))
        .ifPresent(
            pending -> {
              alerts.take(uid);
              events.find(uid).ifPresent(event -> tell(event, pending.sinceRevision(), now));
            });
  }

  private void tell(Event event, int since, Instant now) {
    PastChange told = since < 0 ? null : past(event.uid(), since);
    Event before = since < 0 ? null : states.at(event.uid(), since).orElse(null);
    boolean isErratum = since >= 0 && errata.latest(event.uid(), since).isPresent();
    if (isErratum) {
      fanOut.tell(new ChangeFanOut.Settled(event, before, null, true, since, now.plus(CORRECTION)));
      return;
    }
    AlertReason reason = NetChange.of(told, event, now).orElse(null);
    Instant validUntil = NetChange.validUntil(reason == null ? AlertReason.NOW_MATCHES : reason, told, event, now);
    if (now.isBefore(validUntil) && (reason != null || mayMatchOthers(event, before, now))) {
      fanOut.tell(new ChangeFanOut.Settled(event, before, reason, false, since, validUntil));
    } else {
      LOG.info("change not told reason=NOTHING_TO_TELL uid={} since={} revision={}", event.uid(), since, event.revision());
    }
  }

  // parties alone may have changed, of which nobody is told whose filter does not ask for them
  private static boolean mayMatchOthers(Event event, @Nullable Event before, Instant now) {
    return before != null && event.isPublic() && event.isAhead(now) && !before.facts().equals(event.facts());
  }

  private @Nullable PastChange past(String uid, int revision) {
    return history.of(uid).stream().filter(change -> change.revision() == revision).findFirst().orElse(null);
  }
}

package org.aidememoire.reminder;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.db.Database;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.schedule.Alarms;
import org.aidememoire.subscriber.ReaderClock;
import org.aidememoire.subscriber.SubscriberStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room's service: keeps the plan of reminders in step with the events. */
@Singleton
public final class Reminders {

  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

  private final ReminderStore store;
  private final SubscriberStore subscribers;
  private final Alarms alarms;
  private final Database database;
  private final Clock clock;

  Reminders(ReminderStore store, SubscriberStore subscribers, Alarms alarms, Database database, Clock clock) {
    this.store = store;
    this.subscribers = subscribers;
    this.alarms = alarms;
    this.database = database;
    this.clock = clock;
  }

  /** Plans an event's reminders anew, in the caller's transaction; the alarm clocks are set once that is committed. */
  public void replan(EventChange change) {
    ReminderPlan.Difference difference = plan(List.of(change.after()), subscribers.clocks()).getFirst();
    LOG.info(
        "reminders planned reason={} uid={} sequence={} removed={} added={}",
        change.type(),
        change.uid(),
        change.after().sequence(),
        difference.removed().size(),
        difference.added().size());
  }

  /** Brings the rows of these events in step with the events and the readers' lead times. */
  List<ReminderPlan.Difference> plan(Collection<Event> events, Collection<ReaderClock> clocks) {
    return database.transaction(() -> planned(events, clocks));
  }

  private List<ReminderPlan.Difference> planned(Collection<Event> events, Collection<ReaderClock> clocks) {
    List<String> uids = events.stream().map(Event::uid).toList();
    Map<String, List<ReminderPoint>> waiting = store.waiting(uids);
    Set<ReminderPoint.Key> done = store.done(uids);
    List<ReminderPlan.Difference> differences =
        events.stream()
            .map(
                event ->
                    ReminderPlan.of(event, clocks)
                        .difference(waiting.getOrDefault(event.uid(), List.of()), done, clock.instant()))
            .toList();
    differences.forEach(this::keep);
    return differences;
  }

  private void keep(ReminderPlan.Difference difference) {
    if (!difference.isNothing()) {
      store.apply(difference);
      database.afterCommit(
          () -> alarms.ringAt(ReminderJob.class, difference.added().stream().map(ReminderPoint::dueAt).toList()));
    }
  }
}

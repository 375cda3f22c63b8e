package org.aidememoire.letter;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.aidememoire.schedule.Alarms;
import org.aidememoire.subscriber.DigestClock;

/** The room's door: owes letters, in the caller's transaction; they go once that is committed. */
@Singleton
public final class Letters {

  private final LetterStore store;
  private final Alarms alarms;
  private final Database database;
  private final Clock clock;

  Letters(LetterStore store, Alarms alarms, Database database, Clock clock) {
    this.store = store;
    this.alarms = alarms;
    this.database = database;
    this.clock = clock;
  }

  void owe(UUID subscriber, String mailbox, LetterKind kind, Instant validUntil) {
    store.insert(subscriber, mailbox, kind, clock.instant(), validUntil);
    ring();
  }

  /** Owes a digest to all readers of a digest clock, once for each instant of it; answers how many. */
  public int oweDigests(DigestClock digestClock, Instant slot, Instant validUntil) {
    int owed = store.insertDigests(digestClock, slot, clock.instant(), validUntil);
    ring();
    return owed;
  }

  /** All letters that a subscriber was owed, the oldest first. */
  public List<SentLetter> of(UUID subscriber) {
    return store.sent(subscriber);
  }

  private void ring() {
    // one alarm a second is enough, however many ask
    database.afterCommit(() -> alarms.ringAt(LetterJob.class, List.of(clock.instant().truncatedTo(ChronoUnit.SECONDS))));
  }
}

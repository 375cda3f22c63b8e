package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators see of the outbox, and do to it. */
@Singleton
public final class Deliveries {

  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

  private final LedgerStore store;
  private final DeliveryStore outbox;
  private final OutboxBell bell;
  private final Clock clock;

  Deliveries(LedgerStore store, DeliveryStore outbox, OutboxBell bell, Clock clock) {
    this.store = store;
    this.outbox = outbox;
    this.bell = bell;
    this.clock = clock;
  }

  /** Those that are searched for, the latest first. */
  public List<DeliveryLine> search(DeliverySearch search) {
    return store.search(search);
  }

  public Queue queue() {
    AlertMetrics.Waiting waiting = outbox.waiting(clock.instant());
    return new Queue(waiting.due(), waiting.oldest());
  }

  /** Whether it is tried again, now: one that has ended without reaching its reader. */
  public boolean retry(long id) {
    boolean retried = store.retry(id, clock.instant());
    LOG.info("delivery retried reason=OPERATOR done={} delivery={}", retried, id);
    bell.afterCommit();
    return retried;
  }

  /** Whether it was taken out: one that had not ended. */
  public boolean discard(long id) {
    boolean discarded = store.discard(id, clock.instant());
    LOG.info("delivery discarded reason=OPERATOR done={} delivery={}", discarded, id);
    return discarded;
  }
}

package org.aidememoire.webhook;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aidememoire.schedule.ScheduledJob;

/** Tells all that are due, each for itself: one that does not answer holds up none of the others. */
@Singleton
final class WebhookJob implements ScheduledJob {

  private static final Duration CLAIM = Duration.ofMinutes(5);

  private final WebhookStore store;
  private final HookTeller teller;
  private final Clock clock;

  WebhookJob(WebhookStore store, HookTeller teller, Clock clock) {
    this.store = store;
    this.teller = teller;
    this.clock = clock;
  }

  @Override
  public void run() {
    List<Webhook> due = store.due(clock.instant());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(hook -> threads.execute(() -> tell(hook)));
    }
  }

  private void tell(Webhook hook) {
    Instant now = clock.instant();
    if (store.claim(hook.id(), now, now.plus(CLAIM))) {
      try {
        // as it is under the claim, and no longer than half of it
        store.find(hook.id()).ifPresent(claimed -> teller.tell(claimed, now.plus(CLAIM.dividedBy(2))));
      } finally {
        store.release(hook.id());
      }
    }
  }
}

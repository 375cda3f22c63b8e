package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due: several workers on this node, and other nodes beside it. */
@Singleton
final class Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final OutboxWorker worker;
  private final AlertConfig config;
  private final Clock clock;
  private final AtomicBoolean sending = new AtomicBoolean();
  private final AtomicReference<Instant> pausedUntil = new AtomicReference<>(Instant.MIN);

  Outbox(OutboxWorker worker, AlertConfig config, Clock clock) {
    this.worker = worker;
    this.config = config;
    this.clock = clock;
  }

  /** Sends until nothing is due or the mail server fails; does nothing while this node already sends, or pauses. */
  void send() {
    if (pausedUntil.get().isAfter(clock.instant()) || !sending.compareAndSet(false, true)) {
      return;
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> work = () -> worker.work(this::isPaused, this::pause);
      for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(config.connections(), work))) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the outbox could not be worked through: " + e.getCause(), e);
    } finally {
      sending.set(false);
    }
  }

  private boolean isPaused() {
    return pausedUntil.get().isAfter(clock.instant());
  }

  private void pause(String reason) {
    Instant until = clock.instant().plus(config.pause());
    pausedUntil.set(until);
    LOG.warn("mail server failed, nothing is sent until {} reason=\"{}\"", until, reason);
  }
}

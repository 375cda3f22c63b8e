package org.aidememoire.alert;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** What operators see of the outbox in numbers. */
@Singleton
final class AlertMetrics {

  private final MeterRegistry registry;
  private final Timer late;
  private final AtomicReference<Waiting> waiting = new AtomicReference<>(new Waiting(0, Duration.ZERO));

  AlertMetrics(MeterRegistry registry) {
    this.registry = registry;
    late = Timer.builder("aide_memoire.delivery.late").description("from due to sent").register(registry);
    Gauge.builder("aide_memoire.delivery.due", waiting, each -> each.get().due()).register(registry);
    Gauge.builder("aide_memoire.delivery.oldest.waiting", waiting, each -> each.get().oldest().toSeconds())
        .baseUnit("seconds")
        .register(registry);
  }

  /**
   * What is due and has not gone.
   *
   * @param oldest how long the longest due has been due
   */
  record Waiting(long due, Duration oldest) {}

  void waiting(Waiting now) {
    waiting.set(now);
  }

  void finished(DeliveryState state) {
    counter("aide_memoire.delivery.finished", state.name().toLowerCase(Locale.ROOT)).increment();
  }

  void tried(String outcome) {
    counter("aide_memoire.delivery.tried", outcome).increment();
  }

  void sent(Instant dueAt, Instant now) {
    late.record(Duration.between(dueAt, now));
  }

  void uncertain(int rows) {
    counter("aide_memoire.delivery.tried", "uncertain").increment(rows);
  }

  private Counter counter(String name, String outcome) {
    return registry.counter(name, "outcome", outcome);
  }
}

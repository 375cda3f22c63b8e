package org.aidememoire.subscriber;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who gets mail, or asked for it. */
public record Subscriber(UUID id, Address address, SubscriberState state, Settings settings, Instant createdAt) {

  public boolean isConfirmed() {
    return state == SubscriberState.CONFIRMED;
  }

  public Subscriber with(Settings next) {
    return new Subscriber(id, address, state, next, createdAt);
  }

  public DayClock clock() {
    return settings.clock();
  }

  public Set<LeadTime> leadTimes() {
    return settings.leadTimes();
  }

  public String filter() {
    return settings.filter();
  }

  public Changes changes() {
    return settings.changes();
  }

  public @Nullable QuietHours quiet() {
    return settings.quiet();
  }

  public @Nullable Instant pausedUntil() {
    return settings.pausedUntil();
  }
}

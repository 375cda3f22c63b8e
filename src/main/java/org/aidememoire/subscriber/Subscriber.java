package org.aidememoire.subscriber;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who gets mail.
 *
 * @param clock the zone in which times are shown, and the hour of reminders that are counted in days
 * @param filter which meetings, in the language of the feeds' filters; empty for all
 * @param quiet null for none
 * @param pausedUntil nothing is sent before, null if not paused
 */
public record Subscriber(
    UUID id,
    Address address,
    SubscriberState state,
    DayClock clock,
    Set<LeadTime> leadTimes,
    String filter,
    Changes changes,
    @Nullable QuietHours quiet,
    @Nullable Instant pausedUntil,
    Instant createdAt) {

  public Subscriber {
    leadTimes = Set.copyOf(leadTimes);
  }

  public boolean isConfirmed() {
    return state == SubscriberState.CONFIRMED;
  }

  Subscriber withLeadTimes(Set<LeadTime> next) {
    return new Subscriber(id, address, state, clock, next, filter, changes, quiet, pausedUntil, createdAt);
  }
}

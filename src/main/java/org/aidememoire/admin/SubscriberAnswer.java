package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.LeadTime;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberState;
import org.jspecify.annotations.Nullable;

/** A subscriber as the API shows one. */
@Serdeable
record SubscriberAnswer(
    UUID id,
    String address,
    SubscriberState state,
    String zone,
    int hour,
    List<String> leadTimes,
    String filter,
    Changes changes,
    @Nullable String quiet,
    @Nullable Instant pausedUntil,
    Digest.Rhythm digest,
    int digestHour,
    List<DayOfWeek> digestDays,
    boolean urgentBesideDigest,
    boolean urgentInQuietHours,
    String dates,
    Instant createdAt) {

  static SubscriberAnswer of(Subscriber subscriber) {
    return new SubscriberAnswer(
        subscriber.id(),
        subscriber.address().value(),
        subscriber.state(),
        subscriber.clock().zone().getId(),
        subscriber.clock().hour(),
        subscriber.leadTimes().stream().map(LeadTime::text).sorted().toList(),
        subscriber.filter(),
        subscriber.changes(),
        subscriber.quiet() == null ? null : subscriber.quiet().text(),
        subscriber.pausedUntil(),
        subscriber.settings().digest().rhythm(),
        subscriber.settings().digest().hour(),
        subscriber.settings().digest().days().stream().sorted().toList(),
        subscriber.settings().urgent().besideDigest(),
        subscriber.settings().urgent().inQuietHours(),
        subscriber.settings().dates().text(),
        subscriber.createdAt());
  }
}

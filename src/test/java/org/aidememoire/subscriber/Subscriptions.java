package org.aidememoire.subscriber;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sample subscribers: tests state only what differs. */
public final class Subscriptions {

  public static final DayClock PARIS_AT_NINE = new DayClock(ZoneId.of("Europe/Paris"), 9);
  public static final DayClock NEW_YORK_AT_SEVEN = new DayClock(ZoneId.of("America/New_York"), 7);

  private Subscriptions() {}

  /** One who wants to hear of the important changes of all meetings. */
  public static Subscriber reader(String name, DayClock clock, String... leadTimes) {
    return reader(name, clock, "", Changes.IMPORTANT, leadTimes);
  }

  public static Subscriber reader(String name, DayClock clock, String filter, Changes changes, String... leadTimes) {
    return new Subscriber(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        Address.parse(name + "@example.org"),
        SubscriberState.CONFIRMED,
        new Settings(clock, leadTimes(leadTimes), filter, changes),
        Instant.parse("2026-12-01T00:00:00Z"));
  }

  public static Set<LeadTime> leadTimes(String... texts) {
    return Arrays.stream(texts).map(LeadTime::parse).collect(Collectors.toSet());
  }
}

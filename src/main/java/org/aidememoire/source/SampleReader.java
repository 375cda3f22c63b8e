package org.aidememoire.source;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.mail.Mailer;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.DayClock;
import org.aidememoire.subscriber.LeadTime;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberConfig;
import org.aidememoire.subscriber.SubscriberState;
import org.aidememoire.subscriber.Subscribers;

/** A reader for the samples, so that a newcomer sees mail; only where mail stays here as files, and reaches nobody. */
@Singleton
final class SampleReader {

  private static final Address ADDRESS = new Address("newcomer@example.org");

  private final Subscribers subscribers;
  private final SubscriberConfig standard;
  private final Mailer mailer;
  private final Clock clock;

  SampleReader(Subscribers subscribers, SubscriberConfig standard, Mailer mailer, Clock clock) {
    this.subscribers = subscribers;
    this.standard = standard;
    this.mailer = mailer;
    this.clock = clock;
  }

  void join() {
    if (mailer.folder().isPresent()) {
      subscribers.join(newcomer());
    }
  }

  private Subscriber newcomer() {
    Set<LeadTime> leadTimes = standard.leadTimes().stream().map(LeadTime::parse).collect(Collectors.toSet());
    return new Subscriber(
        UUID.randomUUID(),
        ADDRESS,
        SubscriberState.CONFIRMED,
        new DayClock(standard.zone(), standard.hour()),
        leadTimes,
        "",
        Changes.ALL,
        null,
        null,
        clock.instant());
  }
}

package org.aidememoire.source;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.aidememoire.mail.Mailer;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.Settings;
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
    Settings settings = new Settings(standard.settings().clock(), standard.settings().leadTimes(), "", Changes.ALL);
    return new Subscriber(UUID.randomUUID(), ADDRESS, SubscriberState.CONFIRMED, settings, clock.instant());
  }
}

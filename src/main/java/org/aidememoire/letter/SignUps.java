package org.aidememoire.letter;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.aidememoire.db.Database;
import org.aidememoire.db.ServiceKeyStore;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.ReaderTokens;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberState;
import org.aidememoire.subscriber.SubscriberStore;
import org.aidememoire.subscriber.Subscribers;
import org.aidememoire.subscriber.TokenPurpose;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What strangers may ask for an address: to sign it up, or the link to its settings. Whether it is known shows in its mailbox
 * alone; and what one mailbox gets in a day is bounded, whoever asks, on all nodes together.
 */
@Singleton
public final class SignUps {

  private static final Logger LOG = LoggerFactory.getLogger(SignUps.class);
  private static final Duration DAY = Duration.ofDays(1);
  private static final String PURPOSE = "mailbox";

  private final SubscriberStore subscribers;
  private final Subscribers service;
  private final ReaderTokens tokens;
  private final LetterStore store;
  private final Letters letters;
  private final LetterConfig config;
  private final Database database;
  private final Clock clock;
  private final SecretKeySpec key;

  SignUps(
      SubscriberStore subscribers,
      Subscribers service,
      ReaderTokens tokens,
      LetterStore store,
      Letters letters,
      LetterConfig config,
      ServiceKeyStore keys,
      Database database,
      Clock clock) {
    this.subscribers = subscribers;
    this.service = service;
    this.tokens = tokens;
    this.store = store;
    this.letters = letters;
    this.config = config;
    this.database = database;
    this.clock = clock;
    this.key = new SecretKeySpec(keys.key(PURPOSE), "HmacSHA256");
  }

  /** Asks the mailbox whether it wants this; one that is subscribed already is sent its link. The last asking counts. */
  public void signUp(Address address, Settings settings) {
    Subscriber asking = new Subscriber(UUID.randomUUID(), address, SubscriberState.PENDING, settings, clock.instant());
    database.transaction(
        () -> {
          subscribers.insert(asking);
          Subscriber known = subscribers.locked(address).orElseThrow();
          if (!known.isConfirmed() && !known.id().equals(asking.id())) {
            service.askAgain(known, settings);
          }
          answer(known, address);
        });
  }

  /** Sends a subscriber the link to their settings, one who has not confirmed the question again, and others nothing. */
  public void askLink(Address address) {
    database.transaction(() -> answer(subscribers.locked(address).orElse(null), address));
  }

  private void answer(@Nullable Subscriber known, Address address) {
    Instant now = clock.instant();
    String mailbox = mailbox(address);
    int mails = store.count(mailbox, now.minus(DAY));
    SignUpDecision decision = SignUpDecision.of(known == null ? null : known.state(), mails, config.unaskedPerDay());
    if (known != null) {
      switch (decision) {
        case CONFIRM ->
            letters.owe(known.id(), mailbox, LetterKind.CONFIRM, now.plus(tokens.life(TokenPurpose.CONFIRM)));
        case LINK -> letters.owe(known.id(), mailbox, LetterKind.LINK, now.plus(DAY));
        case UNKNOWN, ENOUGH -> {}
      }
    }
    LOG.info("sign-up answered reason={} subscriber={}", decision, known == null ? "none" : known.id());
  }

  /** What an address is counted by: it outlives the subscription, the address does not. */
  private String mailbox(Address address) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(address.key().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}

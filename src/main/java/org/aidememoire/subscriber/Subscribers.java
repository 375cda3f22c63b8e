package org.aidememoire.subscriber;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room's service: who joins, confirms, changes their settings, leaves. */
@Singleton
public final class Subscribers {

  private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);

  private final SubscriberStore store;
  private final LeaveTokens leaveTokens;
  private final ReaderTokens tokens;
  private final ReaderTokenStore tokenRows;
  private final SubscriberConfig config;
  private final Database database;
  private final Clock clock;

  Subscribers(
      SubscriberStore store,
      LeaveTokens leaveTokens,
      ReaderTokens tokens,
      ReaderTokenStore tokenRows,
      SubscriberConfig config,
      Database database,
      Clock clock) {
    this.store = store;
    this.leaveTokens = leaveTokens;
    this.tokens = tokens;
    this.tokenRows = tokenRows;
    this.config = config;
    this.database = database;
    this.clock = clock;
  }

  /** Whether the address is new; if it is not, the subscription that it has stays as it is. */
  public boolean join(Subscriber subscriber) {
    boolean fresh = store.insert(subscriber);
    LOG.info("subscriber {} subscriber={}", fresh ? "joined" : "refused reason=ADDRESS_KNOWN", subscriber.id());
    return fresh;
  }

  /** One who has not confirmed asks once more: the last asking counts. */
  public void askAgain(Subscriber pending, Settings settings) {
    store.update(pending.id(), settings);
    store.askedAgain(pending.id(), clock.instant());
  }

  /** Who asked with this token to be a subscriber, and has not yet confirmed it. */
  public Optional<Subscriber> asking(String token) {
    return tokens.subscriber(token, TokenPurpose.CONFIRM).flatMap(store::find);
  }

  /** Confirms a subscription by its token, which is used up with this; empty if it is none that can. */
  public Optional<Subscriber> confirm(String token) {
    return database.transaction(() -> asking(token).map(this::confirmed));
  }

  private Subscriber confirmed(Subscriber asking) {
    store.confirm(asking.id());
    tokens.useUp(asking.id(), TokenPurpose.CONFIRM);
    LOG.info("subscriber confirmed subscriber={}", asking.id());
    return new Subscriber(asking.id(), asking.address(), SubscriberState.CONFIRMED, asking.settings(), asking.createdAt());
  }

  /** Whose settings this token opens. */
  public Optional<Subscriber> reader(String settingsToken) {
    return tokens.subscriber(settingsToken, TokenPurpose.SETTINGS).flatMap(store::find);
  }

  /** Whether there is such a subscriber. */
  public boolean change(UUID id, Settings settings) {
    boolean known = store.update(id, settings);
    LOG.info("subscriber settings changed known={} subscriber={}", known, id);
    return known;
  }

  /**
   * Ends the subscription that the link is for; its address is forgotten.
   *
   * @return false if the token is none of ours; asked twice it is true twice
   */
  public boolean leave(String token) {
    return leaveTokens.subscriber(token).map(id -> ended(id, "LINK")).orElse(false);
  }

  /** Ends a subscription from its reader's own page. */
  public void leave(Subscriber reader) {
    ended(reader.id(), "SETTINGS");
  }

  /** Whether there was such a subscriber. */
  public boolean remove(UUID id) {
    boolean known = store.delete(id);
    LOG.info("subscriber left reason=ADMIN known={} subscriber={}", known, id);
    return known;
  }

  private boolean ended(UUID id, String reason) {
    boolean known = store.delete(id);
    LOG.info("subscriber left reason={} known={} subscriber={}", reason, known, id);
    return true;
  }

  /** Forgets the addresses of those who never confirmed, and tokens that have run out. */
  public void forget() {
    Instant now = clock.instant();
    int pending = store.deletePending(now.minus(config.confirmWithin()), now);
    int expired = tokenRows.deleteExpired(now);
    if (pending + expired > 0) {
      LOG.info("subscribers forgotten reason=NEVER_CONFIRMED count={} tokens={}", pending, expired);
    }
  }
}

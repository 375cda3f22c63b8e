package org.aidememoire.subscriber;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room's service: who joins, who leaves. */
@Singleton
public final class Subscribers {

  private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);

  private final SubscriberStore store;
  private final LeaveTokens leaveTokens;

  public Subscribers(SubscriberStore store, LeaveTokens leaveTokens) {
    this.store = store;
    this.leaveTokens = leaveTokens;
  }

  /** Whether the address is new; if it is not, the subscription that it has stays as it is. */
  public boolean join(Subscriber subscriber) {
    boolean fresh = store.insert(subscriber);
    LOG.info("subscriber {} subscriber={}", fresh ? "joined" : "refused reason=ADDRESS_KNOWN", subscriber.id());
    return fresh;
  }

  /**
   * Ends the subscription that the link is for; its address is forgotten.
   *
   * @return false if the token is none of ours; asked twice it is true twice
   */
  public boolean leave(String token) {
    return leaveTokens.subscriber(token).map(id -> ended(id, "LINK")).orElse(false);
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
}

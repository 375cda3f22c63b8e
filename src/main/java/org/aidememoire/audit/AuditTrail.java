package org.aidememoire.audit;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The room's service: notes what somebody did, in the transaction that does it. */
@Singleton
public final class AuditTrail {

  private final AuditStore store;
  private final JsonMapper mapper;
  private final Clock clock;

  AuditTrail(AuditStore store, JsonMapper mapper, Clock clock) {
    this.store = store;
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Notes a change to something whose states are not kept elsewhere. No secret and no mail address belongs here: the trail
   * is never shortened.
   *
   * @param before a JSON value; null for what was made
   * @param after a JSON value; null for what was taken away
   */
  public void note(String actor, String action, String target, @Nullable Object before, @Nullable Object after) {
    store.insert(new AuditEntry(0, clock.instant(), actor, action, target, null, json(before), json(after), ""));
  }

  /** Notes a change to an event, if it was somebody who made it; an article's stand in the history alone. */
  public void noteEvent(String actor, Enum<?> change, String uid, int revision, String reason) {
    if (Actor.isSomebody(actor)) {
      String action = "event." + change.name().toLowerCase(Locale.ROOT);
      store.insert(new AuditEntry(0, clock.instant(), actor, action, uid, revision, null, null, reason));
    }
  }

  private @Nullable String json(@Nullable Object value) {
    try {
      return value == null ? null : mapper.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

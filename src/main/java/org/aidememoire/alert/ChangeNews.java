package org.aidememoire.alert;

import java.time.Instant;
import java.util.Optional;
import org.aidememoire.event.Event;
import org.aidememoire.event.PastChange;
import org.aidememoire.subscriber.Changes;

/** What one reader has to hear of an event that they were told of before, whenever they hear of it: in a digest. Pure. */
public final class ChangeNews {

  private ChangeNews() {}

  /**
   * The one thing to say.
   *
   * @param told the state that the reader was told of
   * @param matches whether the event as it is now matches the reader's filter, as it did when it was told
   * @return empty if there is nothing to say, or it is too late to
   */
  public static Optional<AlertReason> of(PastChange told, Event event, boolean matches, Changes wanted, Instant now) {
    AlertReason reason = NetChange.of(told, event, now).orElse(null);
    boolean tellable = reason != null || (event.isPublic() && event.isAhead(now));
    AlertReason kind = reason == null ? AlertReason.NO_MATCH : reason;
    if (!tellable || !now.isBefore(NetChange.validUntil(kind, told, event, now))) {
      return Optional.empty();
    }
    AlertDecision decision = AlertDecision.of(reason, new AlertDecision.Case(wanted, true, matches, true, false, true));
    return Optional.ofNullable(decision.tells(reason));
  }
}

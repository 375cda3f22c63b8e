package org.aidememoire.event;

import org.jspecify.annotations.Nullable;

/**
 * One change to an event.
 *
 * @param before null when it was announced by this change
 * @param reason in words, for history and logs: "time: 2027-01-10 → 2027-01-14"
 * @param minor whether nobody is told of it
 * @param ourFault why we were wrong before; empty if not we were, but the world has changed
 */
public record EventChange(
    ChangeType type, @Nullable Event before, Event after, String reason, boolean minor, String ourFault) {

  /** A change that readers may be told of. */
  public EventChange(ChangeType type, @Nullable Event before, Event after, String reason) {
    this(type, before, after, reason, false, "");
  }

  public String uid() {
    return after.uid();
  }

  /** The same change as an edit that nobody is told of: SEQUENCE stays. */
  public EventChange asMinor() {
    Event quiet =
        before == null ? after : before.revised(after.facts(), false, after.changedAt()).withLocked(after.locked());
    return new EventChange(type, before, quiet, reason, true, "");
  }

  /** The same change as the correction of what we got wrong. */
  public EventChange asErratum(String why) {
    return new EventChange(type, before, after, reason, minor, why);
  }

  /** The same change with what its maker says of it; empty for nothing. */
  public EventChange because(String why) {
    return why.isEmpty() ? this : new EventChange(type, before, after, "%s (%s)".formatted(reason, why), minor, ourFault);
  }
}

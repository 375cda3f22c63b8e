package org.aidememoire.event;

import org.jspecify.annotations.Nullable;

/**
 * One change to an event.
 *
 * @param before null when it was announced by this change
 * @param reason in words, for history and logs: "time: 2027-01-10 → 2027-01-14"
 */
public record EventChange(ChangeType type, @Nullable Event before, Event after, String reason) {

  public String uid() {
    return after.uid();
  }
}

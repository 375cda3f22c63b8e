package org.aidememoire.alert;

import java.time.Instant;
import org.aidememoire.event.Event;
import org.aidememoire.subscriber.DayClock;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that rings now.
 *
 * @param occasion nobody is reminded of the event twice on one occasion
 * @param dayClock for readers with this day clock and a lead time that comes to this one; null for all with this lead time
 * @param validUntil a mail that has not gone by then does not go
 */
public record Reminder(Event event, Occasion occasion, @Nullable DayClock dayClock, Instant validUntil) {}

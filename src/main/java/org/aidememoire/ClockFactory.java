package org.aidememoire;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** The one clock, in UTC; tests put one in its place that they turn by hand. */
@Factory
final class ClockFactory {

  @Singleton
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC); // databases keep no nanoseconds
  }
}

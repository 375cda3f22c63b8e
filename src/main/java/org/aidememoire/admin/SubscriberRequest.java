package org.aidememoire.admin;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aidememoire.event.EventFilter;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.DayClock;
import org.aidememoire.subscriber.LeadTime;
import org.aidememoire.subscriber.QuietHours;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberConfig;
import org.aidememoire.subscriber.SubscriberState;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber as an operator makes one; what is left out is as configured.
 *
 * @param zone "Europe/Paris"
 * @param hour local hour of reminders that are counted in days
 * @param leadTimes "P7D", "P1D", "PT1H"
 * @param filter which meetings, "country:FR kind:summit"; all if left out
 * @param changes NONE, IMPORTANT or ALL
 * @param quiet hours in which mail is held, "22:00-07:00"
 */
@Serdeable
record SubscriberRequest(
    @Nullable String address,
    @Nullable String zone,
    @Nullable Integer hour,
    @Nullable List<String> leadTimes,
    @Nullable String filter,
    @Nullable Changes changes,
    @Nullable String quiet,
    @Nullable Instant pausedUntil) {

  private static final int MOST_LEAD_TIMES = 10;
  private static final int LONGEST_FILTER = 1_000;

  /** Confirmed already: the operator answers for it. */
  Subscriber subscriber(SubscriberConfig standard, Instant now) {
    return new Subscriber(
        UUID.randomUUID(),
        valid("address", () -> Address.parse(address == null ? "" : address)),
        SubscriberState.CONFIRMED,
        clock(standard),
        valid("leadTimes", () -> leadTimes(leadTimes == null ? standard.leadTimes() : leadTimes)),
        valid("filter", () -> filter(filter == null ? "" : filter)),
        changes == null ? Changes.IMPORTANT : changes,
        quiet == null ? null : valid("quiet", () -> QuietHours.parse(quiet)),
        pausedUntil,
        now);
  }

  private DayClock clock(SubscriberConfig standard) {
    ZoneId chosen = zone == null ? standard.zone() : valid("zone", () -> ZoneId.of(zone));
    return valid("hour", () -> new DayClock(chosen, hour == null ? standard.hour() : hour));
  }

  private static Set<LeadTime> leadTimes(List<String> texts) {
    if (texts.size() > MOST_LEAD_TIMES) {
      throw new IllegalArgumentException("there must be at most " + MOST_LEAD_TIMES);
    }
    return texts.stream().map(LeadTime::parse).collect(Collectors.toSet());
  }

  private static String filter(String text) {
    if (text.length() > LONGEST_FILTER) {
      throw new IllegalArgumentException("must have at most " + LONGEST_FILTER + " characters");
    }
    EventFilter.parse(text);
    return text;
  }

  private static <T> T valid(String field, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new ProblemException(
          Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, field, String.valueOf(e.getMessage())));
    }
  }
}

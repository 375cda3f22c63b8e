package org.aidememoire.digest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventSearch;
import org.aidememoire.event.EventSearchStore;
import org.aidememoire.event.EventSort;
import org.aidememoire.event.Review;
import org.aidememoire.subscriber.Subscriber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at digests that came out empty, by another way than they were made: silence must not look like peace. One that
 * should have had content raises an alarm, and is tried again.
 */
@Singleton
final class EmptyDigests {

  private static final Logger LOG = LoggerFactory.getLogger(EmptyDigests.class);
  private static final int DAYS = 6; // all digests cover these
  private static final int LOOKED_AT = 50;

  private final EventSearchStore events;
  private final Counter wrongly;

  EmptyDigests(EventSearchStore events, MeterRegistry metrics) {
    this.events = events;
    this.wrongly =
        Counter.builder("aide_memoire.digest.empty.wrongly")
            .description("digests that came out empty though meetings of their readers' filters are near")
            .register(metrics);
  }

  void check(Subscriber reader, Instant now) {
    LocalDate today = now.atZone(reader.clock().zone()).toLocalDate();
    EventFilter near = new EventFilter.Window(today.plusDays(1), today.plusDays(DAYS));
    EventFilter wanted = new EventFilter.And(List.of(near, EventFilter.parse(reader.filter())));
    boolean should =
        events.search(new EventSearch(wanted, Review.PUBLISHED, EventSort.DAY, null, LOOKED_AT)).events().stream()
            .anyMatch(event -> event.isPublic() && event.isAhead(now));
    if (should) {
      wrongly.increment();
      LOG.error("digest empty reason=SHOULD_HAVE_CONTENT subscriber={}", reader.id());
      throw new IllegalStateException("a digest came out empty though meetings are near");
    }
    LOG.info("digest empty reason=NOTHING_TO_TELL subscriber={}", reader.id());
  }
}

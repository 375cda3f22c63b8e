package org.aidememoire.alert;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.event.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides for each reader whether to tell of a change, page by page, and puts the rows into the outbox. */
@Singleton
final class ChangeFanOut {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeFanOut.class);
  private static final int PAGE = 1_000;

  private final AlertStore alerts;
  private final FanOutStore store;
  private final OutboxBell bell;
  private final Clock clock;

  ChangeFanOut(AlertStore alerts, FanOutStore store, OutboxBell bell, Clock clock) {
    this.alerts = alerts;
    this.store = store;
    this.bell = bell;
    this.clock = clock;
  }

  void tell(Event event, AlertReason reason, int since, Instant validUntil) {
    Instant now = clock.instant();
    AlertStore.Draft draft =
        new AlertStore.Draft(event.uid(), reason, "revision " + event.revision(), event.revision(), since);
    Alert alert = alerts.insert(List.of(draft), now).getFirst();
    Map<AlertDecision, Long> decisions = new EnumMap<>(AlertDecision.class);
    ReaderFilters filters = new ReaderFilters();
    List<FanOutStore.Reader> page = store.readers(event.uid(), new UUID(0, 0), PAGE);
    while (!page.isEmpty()) {
      Map<AlertDecision, List<FanOutStore.Reader>> decided =
          page.stream().collect(groupingBy(reader -> decision(event, reason, reader, filters)));
      decided.forEach((decision, readers) -> decisions.merge(decision, (long) readers.size(), Long::sum));
      store.tell(alert, told(decided), validUntil, now);
      page = store.readers(event.uid(), page.getLast().id(), PAGE);
    }
    LOG.info("change told reason={} uid={} revision={} since={} readers={}", reason, event.uid(), event.revision(), since, decisions);
    bell.afterCommit();
  }

  private static AlertDecision decision(
      Event event, AlertReason reason, FanOutStore.Reader reader, ReaderFilters filters) {
    return AlertDecision.of(reason, reader.changes(), filters.matches(reader.filter(), event), reader.told());
  }

  private static List<UUID> told(Map<AlertDecision, List<FanOutStore.Reader>> decided) {
    return decided.entrySet().stream()
        .filter(each -> each.getKey().isTold())
        .flatMap(each -> each.getValue().stream())
        .map(FanOutStore.Reader::id)
        .toList();
  }
}

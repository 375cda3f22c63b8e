package org.aidememoire.alert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.event.Event;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PastStateStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides for each reader whether to tell of a change, page by page, and puts the rows into the outbox. */
@Singleton
final class ChangeFanOut {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeFanOut.class);
  private static final int PAGE = 1_000;

  private final AlertStore alerts;
  private final FanOutStore store;
  private final HistoryStore history;
  private final PastStateStore states;
  private final OutboxBell bell;
  private final Clock clock;

  ChangeFanOut(
      AlertStore alerts,
      FanOutStore store,
      HistoryStore history,
      PastStateStore states,
      OutboxBell bell,
      Clock clock) {
    this.alerts = alerts;
    this.store = store;
    this.history = history;
    this.states = states;
    this.bell = bell;
    this.clock = clock;
  }

  /**
   * What has settled of an event.
   *
   * @param before as readers were told of it, null if of nothing, or nothing is known of that
   * @param reason what all readers may hear of; null if nothing, and only those are told whose filter says otherwise now
   * @param isErratum whether we were wrong before: then those are told who were told wrongly
   * @param since the revision that readers were told of before
   */
  record Settled(
      Event event, @Nullable Event before, @Nullable AlertReason reason, boolean isErratum, int since, Instant validUntil) {}

  void tell(Settled settled) {
    Instant now = clock.instant();
    Map<AlertReason, Alert> told = new EnumMap<>(AlertReason.class);
    if (settled.reason() != null) {
      told.put(settled.reason(), alert(settled, settled.reason(), now));
    }
    Map<AlertDecision, Long> decisions = new EnumMap<>(AlertDecision.class);
    ReaderFilters filters = new ReaderFilters();
    PastEvents pasts = new PastEvents(history.of(settled.event().uid()), revision -> states.at(settled.event().uid(), revision));
    String uid = settled.event().uid();
    List<FanOutStore.Reader> page = store.readers(uid, new UUID(0, 0), PAGE);
    while (!page.isEmpty()) {
      Map<AlertDecision, List<UUID>> decided =
          page.stream()
              .collect(groupingBy(reader -> decision(settled, reader, filters, pasts), mapping(FanOutStore.Reader::id, toList())));
      decided.forEach((decision, readers) -> decisions.merge(decision, (long) readers.size(), Long::sum));
      decided.forEach(
          (decision, readers) -> {
            AlertReason reason = decision.tells(settled.reason());
            if (reason != null) {
              store.tell(told.computeIfAbsent(reason, _ -> alert(settled, reason, now)), readers, settled.validUntil(), now);
            }
          });
      page = store.readers(uid, page.getLast().id(), PAGE);
    }
    LOG.info(
        "change told reason={} uid={} revision={} since={} readers={}",
        settled.reason() == null ? "FILTERS" : settled.reason(),
        uid,
        settled.event().revision(),
        settled.since(),
        decisions);
    bell.afterCommit();
  }

  private Alert alert(Settled settled, AlertReason reason, Instant now) {
    Event event = settled.event();
    return alerts
        .insert(
            List.of(
                new AlertStore.Draft(event.uid(), reason, "revision " + event.revision(), event.revision(), settled.since())),
            now)
        .getFirst();
  }

  private static AlertDecision decision(
      Settled settled, FanOutStore.Reader reader, ReaderFilters filters, PastEvents pasts) {
    boolean matches = filters.matches(reader.filter(), settled.event());
    Event before = settled.before();
    boolean matched = before == null ? matches : filters.matches(reader.filter(), before);
    Instant toldAt = reader.toldAt();
    AlertDecision.Case one =
        new AlertDecision.Case(
            reader.changes(), matched, matches, toldAt != null, reader.digests(), reader.urgentBesideDigest());
    return settled.isErratum()
        ? AlertDecision.ofCorrection(settled.event(), toldAt == null ? null : pasts.before(toldAt), one)
        : AlertDecision.of(settled.reason(), one);
  }
}

package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.event.Erratum;
import org.aidememoire.event.ErratumStore;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.event.ReportedSighting;
import org.aidememoire.event.SightingStore;
import org.jspecify.annotations.Nullable;

/** Reads what there is to tell, right before it is told. */
@Singleton
final class Stories {

  private final AlertStore alerts;
  private final EventStore events;
  private final HistoryStore history;
  private final ErratumStore errata;
  private final SightingStore sightings;
  private final PublicAddress address;
  private final AlertConfig config;

  Stories(
      AlertStore alerts,
      EventStore events,
      HistoryStore history,
      ErratumStore errata,
      SightingStore sightings,
      PublicAddress address,
      AlertConfig config) {
    this.alerts = alerts;
    this.events = events;
    this.history = history;
    this.errata = errata;
    this.sightings = sightings;
    this.address = address;
    this.config = config;
  }

  /** What there is to tell, by alert; without those whose event is gone. */
  Map<Long, AlertComposer.Story> of(Collection<Long> alertIds) {
    Map<Long, Alert> told = alerts.of(alertIds);
    List<String> uids = told.values().stream().map(Alert::eventUid).distinct().toList();
    Map<String, Event> byUid = events.of(uids).stream().collect(Collectors.toMap(Event::uid, Function.identity()));
    Map<String, List<ReportedSighting>> evidence = sightings.of(uids);
    Map<Long, AlertComposer.Story> stories = new HashMap<>();
    for (Alert alert : told.values()) {
      Event event = byUid.get(alert.eventUid());
      if (event != null) {
        stories.put(alert.id(), story(alert, event, evidence.getOrDefault(event.uid(), List.of())));
      }
    }
    return stories;
  }

  private AlertComposer.Story story(Alert alert, Event event, List<ReportedSighting> evidence) {
    PastChange told = before(alert);
    URI page = address.eventPage(event.uid());
    String calendar = CalendarPart.of(alert.reason(), event, told, evidence, page, config.domain());
    return new AlertComposer.Story(alert, event, told, erratum(alert), evidence, page, calendar);
  }

  private @Nullable Erratum erratum(Alert alert) {
    return alert.reason() == AlertReason.CORRECTED
        ? errata.latest(alert.eventUid(), alert.sinceRevision()).orElse(null)
        : null;
  }

  private @Nullable PastChange before(Alert alert) {
    return alert.sinceRevision() < 0
        ? null
        : history.of(alert.eventUid()).stream()
            .filter(change -> change.revision() == alert.sinceRevision())
            .findFirst()
            .orElse(null);
  }
}

package org.aidememoire.digest;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PastChange;
import org.aidememoire.subscriber.Subscriber;
import org.jspecify.annotations.Nullable;

/** Reads all that decides what stands in one reader's digest. */
@Singleton
final class DigestReader {

  private static final Duration STILL = Duration.ofDays(3);
  private static final int CHUNK = 500;

  private final KnownEvents known;
  private final EventStore events;
  private final HistoryStore history;
  private final DigestToldStore told;

  DigestReader(KnownEvents known, EventStore events, HistoryStore history, DigestToldStore told) {
    this.known = known;
    this.events = events;
    this.history = history;
    this.told = told;
  }

  DigestContent content(Subscriber reader, Instant now) {
    List<Event> ahead = known.ahead(now.atOffset(ZoneOffset.UTC).toLocalDate());
    Map<String, Integer> revisions = told.of(reader.id(), now.minus(STILL));
    Map<String, Event> byUid = ahead.stream().collect(toMap(Event::uid, Function.identity()));
    Map<String, Event> others = others(revisions.keySet().stream().filter(uid -> !byUid.containsKey(uid)).toList());
    Map<String, DigestContent.Told> toldBefore = new HashMap<>();
    revisions.forEach(
        (uid, revision) -> {
          Event event = byUid.containsKey(uid) ? byUid.get(uid) : others.get(uid);
          toldBefore.put(uid, new DigestContent.Told(event, state(event, revision)));
        });
    return DigestContent.of(reader.settings(), ahead, toldBefore, now);
  }

  private Map<String, Event> others(List<String> uids) {
    List<Event> found = new ArrayList<>();
    for (int from = 0; from < uids.size(); from += CHUNK) {
      found.addAll(events.of(uids.subList(from, Math.min(uids.size(), from + CHUNK))));
    }
    return found.stream().collect(toMap(Event::uid, Function.identity()));
  }

  private @Nullable PastChange state(@Nullable Event event, int revision) {
    return event == null || event.revision() <= revision
        ? null
        : history.of(event.uid()).stream().filter(change -> change.revision() == revision).findFirst().orElse(null);
  }
}

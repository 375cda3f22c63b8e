package org.aidememoire.digest;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.alert.AlertReason;
import org.aidememoire.alert.ChangeNews;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.PastChange;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one digest. Pure: the same in gives the same digest.
 *
 * @param changed what is no longer as the reader was told
 * @param fresh new, and further ahead than the days that the digest covers
 * @param coming in the days that it covers
 * @param more how many new ones there are beyond those listed; they come next time
 * @param over UIDs of which there will be nothing more to tell
 */
record DigestContent(List<Item> changed, List<Item> fresh, List<Item> coming, int more, List<String> over) {

  private static final int MOST_FRESH = 30;
  private static final int DAILY_COVERS = 7;
  private static final int WEEKLY_COVERS = 14;

  /**
   * One event.
   *
   * @param reason why it is mentioned: a change, ANNOUNCED for new, null for known and unchanged
   * @param told the state that the reader was told of; null if of none, or that is how it is
   */
  record Item(Event event, @Nullable AlertReason reason, @Nullable PastChange told) {}

  /**
   * An event that the reader was told of.
   *
   * @param event as it is now, null if there is none any more
   * @param state that was told of; null if that is how it is
   */
  record Told(@Nullable Event event, @Nullable PastChange state) {}

  /**
   * Chooses for one reader.
   *
   * @param ahead the public events of the days ahead
   * @param told what the reader was told of before, by UID
   */
  static DigestContent of(Settings settings, List<Event> ahead, Map<String, Told> told, Instant now) {
    EventFilter filter = EventFilter.parse(settings.filter());
    Map<String, Item> changed = changed(settings, filter, told, now);
    List<Event> wanted = ahead.stream().filter(event -> event.isAhead(now) && filter.test(event)).toList();
    LocalDate last = now.atZone(settings.clock().zone()).toLocalDate().plusDays(covers(settings.digest()));
    List<Item> coming =
        wanted.stream()
            .filter(event -> isCovered(event, last))
            .map(event -> changed.getOrDefault(event.uid(), item(event, told)))
            .sorted(comparing((Item item) -> item.event().time().firstDay().orElse(last)).thenComparing(DigestContent::start))
            .toList();
    List<Item> fresh =
        wanted.stream()
            .filter(event -> !isCovered(event, last) && !told.containsKey(event.uid()) && settings.changes() != Changes.NONE)
            .map(event -> new Item(event, AlertReason.ANNOUNCED, null))
            .toList();
    return new DigestContent(
        List.copyOf(changed.values()),
        fresh.stream().limit(MOST_FRESH).toList(),
        coming,
        Math.max(0, fresh.size() - MOST_FRESH),
        over(told, now));
  }

  private static Map<String, Item> changed(
      Settings settings, EventFilter filter, Map<String, Told> told, Instant now) {
    Map<String, Item> changed = new HashMap<>();
    told.forEach(
        (uid, each) -> {
          Event event = each.event();
          PastChange state = each.state();
          if (event != null && state != null) {
            ChangeNews.of(state, event, filter.test(event), settings.changes(), now)
                .ifPresent(reason -> changed.put(uid, new Item(event, reason, state)));
          }
        });
    return changed;
  }

  // in a first digest everything would be new
  private static Item item(Event event, Map<String, Told> told) {
    boolean isNew = !told.isEmpty() && !told.containsKey(event.uid());
    return new Item(event, isNew ? AlertReason.ANNOUNCED : null, null);
  }

  private static int covers(Digest digest) {
    return digest.rhythm() == Digest.Rhythm.WEEKLY ? WEEKLY_COVERS : DAILY_COVERS;
  }

  private static boolean isCovered(Event event, LocalDate last) {
    return event.time().firstDay().map(day -> day.isBefore(last)).orElse(false);
  }

  private static Instant start(Item item) {
    return item.event().time().startInstant().orElse(Instant.MIN);
  }

  private static List<String> over(Map<String, Told> told, Instant now) {
    List<String> over = new ArrayList<>();
    told.forEach(
        (uid, each) -> {
          Event event = each.event();
          if (event == null || event.time().isOver(now)) {
            over.add(uid);
          }
        });
    return over;
  }

  boolean isEmpty() {
    return changed.isEmpty() && fresh.isEmpty() && coming.isEmpty();
  }

  /** The revision of each event that the reader knows once this has gone. */
  Map<String, Integer> revisions() {
    Map<String, Integer> revisions = new HashMap<>();
    Stream.of(changed, fresh, coming)
        .flatMap(Collection::stream)
        .forEach(item -> revisions.put(item.event().uid(), item.event().revision()));
    return revisions;
  }
}

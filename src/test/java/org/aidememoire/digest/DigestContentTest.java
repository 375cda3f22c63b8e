package org.aidememoire.digest;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.event.Events.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.alert.AlertReason;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.PastChange;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands in a digest on Monday 4 January 2027. */
class DigestContentTest {

  private static final Event TUESDAY = event("tuesday", "2027-01-05T15:00[Europe/Vienna]");
  private static final Event SUNDAY = event("sunday", "2027-01-10");
  private static final Event NEXT_MONDAY = event("next-monday", "2027-01-11");
  private static final Event UNDATED = event("undated", "undated");
  private static final Settings DAILY = settings(Digest.Rhythm.DAILY, Changes.IMPORTANT, "");

  @Test
  void dayAfterDayForAWeekAndTheRestOnceAsNew() {
    DigestContent first = DigestContent.of(DAILY, List.of(NEXT_MONDAY, SUNDAY, TUESDAY, UNDATED), Map.of(), NOW);

    assertThat(uids(first.coming())).containsExactly("tuesday", "sunday");
    assertThat(first.coming()).extracting(DigestContent.Item::reason).containsOnlyNulls();
    assertThat(uids(first.fresh())).containsExactly("next-monday", "undated");

    DigestContent second = DigestContent.of(DAILY, List.of(NEXT_MONDAY, SUNDAY, TUESDAY, UNDATED), known(NEXT_MONDAY, TUESDAY, UNDATED), NOW);

    assertThat(second.coming()).extracting(DigestContent.Item::reason).containsExactly(null, AlertReason.ANNOUNCED);
    assertThat(second.fresh()).isEmpty();
  }

  @Test
  void weeklyCoversTwoWeeks() {
    Settings weekly = settings(Digest.Rhythm.WEEKLY, Changes.IMPORTANT, "");

    assertThat(uids(DigestContent.of(weekly, List.of(TUESDAY, NEXT_MONDAY), Map.of(), NOW).coming()))
        .containsExactly("tuesday", "next-monday");
  }

  @Test
  void whatIsNoLongerAsToldIsSaid() {
    Event moved = TUESDAY.revised(TUESDAY.facts().withTime(EventTimeFormat.parse("2027-01-06"), ""), true, NOW);
    Event off = SUNDAY.revised(SUNDAY.facts().withCertainty(Certainty.CANCELLED), true, NOW);
    Map<String, DigestContent.Told> told = new HashMap<>();
    told.put("tuesday", new DigestContent.Told(moved, state(TUESDAY)));
    told.put("sunday", new DigestContent.Told(off, state(SUNDAY)));

    DigestContent content = DigestContent.of(DAILY, List.of(moved, off), told, NOW);

    assertThat(content.changed())
        .extracting(DigestContent.Item::reason)
        .containsExactlyInAnyOrder(AlertReason.MOVED, AlertReason.CANCELLED);
    assertThat(uids(content.coming())).as("what is off is not ahead").containsExactly("tuesday");
    assertThat(content.revisions()).containsOnlyKeys("tuesday", "sunday").containsValues(1);
  }

  @Test
  void whoWantsNoChangesHearsOnlyOfWhatIsNoLongerTrue() {
    Settings quiet = settings(Digest.Rhythm.DAILY, Changes.NONE, "");
    Event off = SUNDAY.revised(SUNDAY.facts().withCertainty(Certainty.CANCELLED), true, NOW);
    Event elsewhere = TUESDAY.revised(TUESDAY.facts().withPlace(null), true, NOW);
    Map<String, DigestContent.Told> told = new HashMap<>();
    told.put("sunday", new DigestContent.Told(off, state(SUNDAY)));
    told.put("tuesday", new DigestContent.Told(elsewhere, state(TUESDAY)));

    DigestContent content = DigestContent.of(quiet, List.of(off, elsewhere, NEXT_MONDAY), told, NOW);

    assertThat(uids(content.changed())).containsExactly("sunday");
    assertThat(content.fresh()).isEmpty();
  }

  @Test
  void filterChooses() {
    Settings french = settings(Digest.Rhythm.DAILY, Changes.ALL, "country:FR");
    Event japanese = Events.event("japanese", EventTimeFormat.parse("2027-01-05"), JAPAN);
    Event lost = TUESDAY.revised(TUESDAY.facts().withParticipants(List.of(JAPAN)), true, NOW);

    DigestContent content =
        DigestContent.of(french, List.of(japanese, SUNDAY, lost), Map.of("tuesday", new DigestContent.Told(lost, state(TUESDAY))), NOW);

    assertThat(uids(content.coming())).containsExactly("sunday");
    assertThat(content.changed()).extracting(DigestContent.Item::reason).containsExactly(AlertReason.NO_MATCH);
  }

  @Test
  void newOnesBeyondThirtyComeNextTime() {
    List<Event> many = IntStream.range(0, 40).mapToObj(i -> event("far-" + i, "2027-03-01")).toList();

    DigestContent content = DigestContent.of(DAILY, many, Map.of(), NOW);

    assertThat(content.fresh()).hasSize(30);
    assertThat(content.more()).isEqualTo(10);
    assertThat(content.revisions()).hasSize(30);
  }

  @Test
  void nothingIsNothing() {
    Event over = event("over", "2027-01-01");

    DigestContent content = DigestContent.of(DAILY, List.of(), known(over), NOW);

    assertThat(content.isEmpty()).isTrue();
    assertThat(content.over()).containsExactly("over");
  }

  private static Settings settings(Digest.Rhythm rhythm, Changes changes, String filter) {
    return Subscriptions.reader("ann", Subscriptions.PARIS_AT_NINE, filter, changes)
        .settings()
        .withDigest(new Digest(rhythm, 8, Set.of(DayOfWeek.MONDAY)));
  }

  private static Event event(String uid, String time) {
    return Events.event(uid, EventTimeFormat.parse(time), FRANCE, JAPAN);
  }

  private static Map<String, DigestContent.Told> known(Event... events) {
    Map<String, DigestContent.Told> known = new HashMap<>();
    Arrays.stream(events).forEach(event -> known.put(event.uid(), new DigestContent.Told(event, null)));
    return known;
  }

  private static PastChange state(Event event) {
    @Nullable String place = event.place() == null ? null : event.place().name();
    return new PastChange(
        event.revision(), ChangeType.ANNOUNCED, NOW, "test", "", event.status(), event.time(), place, event.title(), false);
  }

  private static List<String> uids(List<DigestContent.Item> items) {
    return items.stream().map(item -> item.event().uid()).toList();
  }
}

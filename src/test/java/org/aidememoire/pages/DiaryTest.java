package org.aidememoire.pages;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Place;
import org.aidememoire.event.Review;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiaryTest {

  private static final Place NEW_YORK = new Place("New York, United States", "US", ZoneId.of("America/New_York"), null);
  private static final Place HONOLULU = new Place("Honolulu, United States", "US", ZoneId.of("Pacific/Honolulu"), null);

  @Test
  void daysComeInOrderAndAreNamed() {
    Diary diary = diary(at("2027-01-14"), at("2027-01-04"), at("2027-01-05"));

    assertThat(headings(diary))
        .containsExactly(
            new DayHeading("Today", "Monday", "4", "January 2027"),
            new DayHeading("Tomorrow", "Tuesday", "5", "January 2027"),
            new DayHeading("", "Thursday", "14", "January 2027"));
  }

  @Test
  void meetingsOfOneDayStandTogether() {
    Diary diary = diary(at("2027-01-14T15:00[Europe/Vienna]"), at("2027-01-14"), at("2027-01-14T09:30[Europe/Vienna]"));

    assertThat(entries(diary))
        .extracting(entry -> entry.clock().hour())
        .containsExactly("Hour not announced", "09:30", "15:00");
    assertThat(headings(diary)).hasSize(1);
  }

  @Test
  void hourIsThatOfThePlaceAndSoIsTheDay() {
    Diary diary = diary(in(NEW_YORK, at("2027-01-15T02:00[UTC]")));

    assertThat(headings(diary)).containsExactly(new DayHeading("", "Thursday", "14", "January 2027"));
    assertThat(entries(diary).getFirst().clock()).isEqualTo(new ClockWords("21:00", "New York time", "Fri 02:00 UTC"));
  }

  @Test
  void hourWithoutZoneSaysSo() {
    assertThat(entries(diary(in(null, at("2027-01-14T15:00")))).getFirst().clock())
        .isEqualTo(new ClockWords("15:00", "local time, zone not known", ""));
  }

  @Test
  void partOfDayStaysOne() {
    assertThat(entries(diary(at("2027-01-14 evening"))).getFirst().clock()).isEqualTo(new ClockWords("Evening", "", ""));
  }

  @Test
  void vaguerOnesComeAfterTheDays() {
    Diary diary = diary(at("undated"), at("2027-01"), at("2027-W02"), at("2027-01-05/2027-01-07"), at("2027-03-01"));

    assertThat(diary.parts())
        .extracting(Diary.Part::name)
        .containsExactly(
            "On a day", "Over several days", "Some day of a week", "Some day of a month", "No date announced");
  }

  @Test
  void vagueOnesGetNoDay() {
    assertThat(headings(diary(at("2027-W02"), at("2027-02"), at("undated"))))
        .containsExactly(
            new DayHeading("", "In the week of Monday", "11", "January 2027"),
            new DayHeading("", "Some day in", "February", "2027"),
            new DayHeading("", "Date", "Open", ""));
  }

  @Test
  void rangeOverTheEndOfAMonthNamesBoth() {
    assertThat(headings(diary(at("2027-01-13/2027-01-15"), at("2027-01-31/2027-02-02"))))
        .containsExactly(
            new DayHeading("", "Wednesday to Friday", "13–15", "January 2027"),
            new DayHeading("", "31 January to", "2", "February 2027"));
  }

  @Test
  void yesterdayIsOverWhereItHasEnded() {
    Diary diary = diary(at("2027-01-03"), in(HONOLULU, at("2027-01-03")));

    assertThat(entries(diary)).extracting(Entry::place).containsExactly("Honolulu, United States");
  }

  private static Event at(String time) {
    return Events.event(time + "@example.org", EventTimeFormat.parse(time), FRANCE);
  }

  private static Event in(@Nullable Place place, Event event) {
    return new Event(event.uid(), Review.PUBLISHED, event.facts().withPlace(place), Set.of(), NOW);
  }

  private static Diary diary(Event... events) {
    return Diary.of(List.of(events), Map.of(), NOW);
  }

  private static List<DayHeading> headings(Diary diary) {
    return groups(diary).map(Diary.Group::heading).toList();
  }

  private static List<Entry> entries(Diary diary) {
    return groups(diary).flatMap(group -> group.entries().stream()).toList();
  }

  private static Stream<Diary.Group> groups(Diary diary) {
    return diary.parts().stream().flatMap(part -> part.groups().stream());
  }
}

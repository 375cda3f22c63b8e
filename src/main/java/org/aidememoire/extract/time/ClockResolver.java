package org.aidememoire.extract.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.aidememoire.extract.time.Meaning.ClockTime;
import org.aidememoire.extract.time.Meaning.HalfOfDay;
import org.aidememoire.extract.time.Meaning.PartOf;
import org.aidememoire.extract.time.Timex.Field;
import org.jspecify.annotations.Nullable;

/** Places hours and parts of the day: "5 p.m. Thursday", "1300 GMT", "last night". */
final class ClockResolver {

  private ClockResolver() {}

  static @Nullable Resolution clock(ClockTime said, Situation at) {
    Set<Field> implied = EnumSet.noneOf(Field.class);
    LocalDate day = said.day() == null ? openDay(at, implied) : dayOf(said.day(), at);
    int hour = hour(said);
    if (hour > 24 || said.minute() > 59 || said.second() > 59) {
      return null;
    }
    if (day == null) {
      return said.day() == null
          ? Resolution.unplaced(
              TimexType.TIME, Values.clock(null, hour, said.minute(), said.second()))
          : null;
    }
    if (said.half() == HalfOfDay.UNSAID) {
      implied.add(Field.HALF_OF_DAY);
    }
    return new Resolution(
        TimexType.TIME,
        Values.clock(day, hour, said.minute(), said.second()),
        new When.Clock(Values.instant(day, hour, said.minute(), said.second()), said.zone()),
        day,
        Unit.DAY,
        implied,
        said.day() == null ? "day of the story" : reasonOf(said.day(), at));
  }

  private static int hour(ClockTime said) {
    return switch (said.half()) {
      case AM -> said.hour() == 12 ? 0 : said.hour();
      case PM -> said.hour() < 12 ? said.hour() + 12 : said.hour();
      case TWENTY_FOUR_HOURS, UNSAID -> said.hour();
    };
  }

  /** Nothing in a history that has not named its day. */
  private static @Nullable LocalDate openDay(Situation at, Set<Field> implied) {
    implied.add(Field.DAY);
    if (at.dayInSentence() != null) {
      return at.dayInSentence();
    }
    boolean unknown = at.isHistory() && !at.story().isAtDay();
    return unknown
        ? null
        : at.isHistory() ? at.story().anchor(Unit.DAY) : at.story().dayNear(at.sentence());
  }

  private static @Nullable LocalDate dayOf(Meaning day, Situation at) {
    Resolution resolution = Resolver.resolve(day, at);
    return resolution == null ? null : resolution.first();
  }

  private static String reasonOf(Meaning day, Situation at) {
    Resolution resolution = Resolver.resolve(day, at);
    return resolution == null ? "" : resolution.reason();
  }

  private static Resolution openPart(PartOfDay part, @Nullable LocalDate day) {
    return day == null
        ? Resolution.unplaced(TimexType.TIME, Values.somePartOfDay(part))
        : Resolution.partOfDay(day, part).because("day of the story", Field.DAY);
  }

  private static Resolution partOf(Resolution day, PartOfDay part) {
    return day.first() == null
        ? Resolution.unplaced(TimexType.TIME, day.value() + "T" + part.code())
        : Resolution.partOfDay(day.first(), part).because(day.reason());
  }

  static @Nullable Resolution partOfDay(PartOf said, Situation at) {
    if (said.day() != null) {
      Resolution day = Resolver.resolve(said.day(), at);
      return day == null ? null : partOf(day, said.part());
    }
    LocalDate reference = at.reference();
    LocalDate story = at.story().anchor(Unit.DAY);
    return switch (said.relation()) {
      case NONE -> openPart(said.part(), openDay(at, EnumSet.noneOf(Field.class)));
      case THIS -> Resolution.partOfDay(reference, said.part());
      case LAST -> Resolution.partOfDay(reference.minusDays(1), said.part());
      case NEXT -> Resolution.partOfDay(reference.plusDays(1), said.part());
      case FOLLOWING -> Resolution.partOfDay(story.plusDays(1), said.part());
      case PREVIOUS -> Resolution.partOfDay(story.minusDays(1), said.part());
      case SAME -> Resolution.partOfDay(story, said.part());
    };
  }
}

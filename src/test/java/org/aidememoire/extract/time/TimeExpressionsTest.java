package org.aidememoire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Span;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.Timex.Field;
import org.aidememoire.extract.time.en.English;
import org.junit.jupiter.api.Test;

class TimeExpressionsTest {

  private static final Tokenizer TOKENIZER = Tokenizer.forLanguage("en");
  private static final TimeExpressions TIMES = English.timeExpressions();
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static List<Timex> find(String text) {
    return TIMES.find(TOKENIZER.read(text), ReferenceTime.on(MONDAY));
  }

  @Test
  void clockTimeKnowsItsDayAndZone() {
    Timex timex = find("The ministers will meet on Thursday at 3 p.m. Moscow time.").getFirst();

    assertThat(timex.value()).isEqualTo("2026-11-26T15:00");
    assertThat(timex.type()).isEqualTo(TimexType.TIME);
    assertThat(timex.when())
        .isEqualTo(
            new When.Clock(
                LocalDateTime.of(2026, Month.NOVEMBER, 26, 15, 0),
                new When.Zone("Moscow time", ZoneId.of("Europe/Moscow"))));
  }

  @Test
  void sayingNothingOfTheYearIsImplyingIt() {
    Timex timex = find("The summit is due to open on January 10.").getFirst();

    assertThat(timex.value()).isEqualTo("2027-01-10");
    assertThat(timex.implied()).isEqualTo(Set.of(Field.YEAR));
    assertThat(timex.rule()).startsWith("MonthDay, future");
  }

  @Test
  void rangeBeginsAtOneTimexAndEndsAtTheNext() {
    List<Timex> days = find("The talks will run from January 10 to 12.");

    assertThat(days).extracting(Timex::value).containsExactly("2027-01-10", "2027-01-12");
    assertThat(days.getFirst().rangeEnd()).isEqualTo(days.getLast().span());
    assertThat(days.getLast().rangeEnd()).isNull();
  }

  @Test
  void datelineIsTheDayThatWordsCountFrom() {
    List<Timex> timexes = find("GENEVA, Nov. 20 (Wire) - Envoys said they would return today.");

    assertThat(timexes.getLast().value()).isEqualTo("2026-11-20");
  }

  @Test
  void spansPointIntoTheText() {
    Document document = TOKENIZER.read("Talks resume next week.");
    Span span = TIMES.find(document, ReferenceTime.on(MONDAY)).getFirst().span();

    assertThat(document.textOf(span)).isEqualTo("next week");
  }

  @Test
  void aLengthAheadKnowsWhereItEnds() {
    Timex timex = find("The ministers will meet in two weeks.").getFirst();

    assertThat(timex.value()).isEqualTo("P2W");
    assertThat(timex.when()).isEqualTo(new When.Week(LocalDate.of(2026, 12, 7)));
  }

  @Test
  void aLengthBehindHasNoPlace() {
    Timex timex = find("The ministers met four times in two weeks.").getFirst();

    assertThat(timex.when()).isEqualTo(new When.Length(2.0, Unit.WEEK));
  }
}

package org.aidememoire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.en.English;

class TimeExpressionsProperties {

  private static final Tokenizer TOKENIZER = Tokenizer.forLanguage("en");
  private static final TimeExpressions TIMES = English.timeExpressions();
  private static final ReferenceTime MONDAY = ReferenceTime.on(LocalDate.of(2026, 11, 23));

  private static final Pattern CALENDAR =
      Pattern.compile(
          "(BC)?[\\dX]{2,4}(-([\\dX]{2}(-[\\dX]{2})?|W[\\dX]{2}(-(WE|\\d))?|[QH]\\d|SP|SU|FA|WI))?(T.*)?");
  private static final Pattern LENGTH =
      Pattern.compile(
          "P(T?([\\d.]+|X)(WE|DE|CE|ML|[YMWDQHS])|T?\\d+[YHMD]T?\\d+[MSH]|T?\\d+[MSH])+");
  private static final Pattern VAGUE = Pattern.compile("(PAST|PRESENT|FUTURE)_REF");

  @Property(tries = 500)
  void anyStringIsRead(@ForAll String text) {
    assertWellFormed(text);
  }

  @Property(tries = 1000)
  void anyRowOfWordsOfTimeIsRead(@ForAll("rows") String text) {
    assertWellFormed(text);
  }

  @Provide
  Arbitrary<String> rows() {
    return Arbitraries.of(
            "Monday",
            "May",
            "march",
            "the",
            "last",
            "next",
            "this",
            "of",
            "10",
            "31",
            "1990",
            "3",
            ":",
            "30",
            "p.m.",
            "GMT",
            "-",
            "/",
            ".",
            ",",
            "and",
            "to",
            "from",
            "early",
            "mid",
            "end",
            "week",
            "weeks",
            "year",
            "quarter",
            "third",
            "first",
            "two",
            "a",
            "half",
            "twenty",
            "hundred",
            "ago",
            "later",
            "every",
            "morning",
            "night",
            "Christmas",
            "summer",
            "century",
            "BC",
            "s",
            "'",
            "year-ago",
            "\n",
            "(",
            "will",
            "met",
            "same",
            "that",
            "30 February",
            "29 Feb.",
            "99999999999",
            "0",
            "24:00",
            "o'clock",
            "now",
            "soon",
            "between",
            "thousand",
            "decades",
            "Moscow",
            "time",
            "+",
            "7")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  private static void assertWellFormed(String text) {
    Document document = TOKENIZER.read(text);
    List<Timex> timexes = TIMES.find(document, MONDAY);

    int end = 0;
    for (Timex timex : timexes) {
      assertThat(timex.span().start()).as(text).isBetween(end, text.length());
      assertThat(timex.span().end()).as(text).isBetween(timex.span().start() + 1, text.length());
      assertThat(isWellFormed(timex)).as("%s of %s", timex, text).isTrue();
      end = timex.span().end();
    }
  }

  private static boolean isWellFormed(Timex timex) {
    Pattern pattern =
        switch (timex.when()) {
          case When.Length _ -> LENGTH;
          case When.Vague _ -> VAGUE;
          case When.Unplaced _ ->
              Pattern.compile(LENGTH.pattern() + "|XXXX.*|" + CALENDAR.pattern());
          case When.Day _,
              When.DayPart _,
              When.Clock _,
              When.Week _,
              When.Weekend _,
              When.Month _,
              When.Quarter _ ->
              CALENDAR;
          case When.HalfYear _, When.SeasonOfYear _, When.Year _, When.Decade _, When.Century _ ->
              CALENDAR;
        };
    return pattern.matcher(timex.value()).matches();
  }
}

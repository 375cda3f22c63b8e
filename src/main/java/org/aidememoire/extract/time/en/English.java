package org.aidememoire.extract.time.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.extract.time.Form;
import org.aidememoire.extract.time.Forms;
import org.aidememoire.extract.time.Lexicon;
import org.aidememoire.extract.time.Refiner;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.TimeExpressions;
import org.aidememoire.extract.time.TimeLanguage;
import org.aidememoire.extract.time.refine.AddDaysOfMonth;
import org.aidememoire.extract.time.refine.AddHourOfPartOfDay;
import org.aidememoire.extract.time.refine.AddHourOfRange;
import org.aidememoire.extract.time.refine.AddOrdinals;
import org.aidememoire.extract.time.refine.AddPartOfDay;
import org.aidememoire.extract.time.refine.AddYearOfRange;
import org.aidememoire.extract.time.refine.JoinClockAndDate;
import org.aidememoire.extract.time.refine.JoinLengthAndBase;
import org.aidememoire.extract.time.refine.JoinLengths;
import org.aidememoire.extract.time.refine.JoinPartOfDayAndDate;
import org.aidememoire.extract.time.refine.JoinWeekdayAndDate;
import org.aidememoire.extract.time.refine.JoinWeekdayAndWeek;
import org.aidememoire.extract.time.refine.JoinYearAndPiece;
import org.aidememoire.extract.time.refine.ShareYear;

/** The English pipeline: what is tried, and in which order. */
public final class English {

  private English() {}

  /** Finds times in English text; reads the word lists, so keep what it gives. */
  public static TimeExpressions timeExpressions() {
    return new TimeExpressions(language());
  }

  private static TimeLanguage language() {
    NamedDayForm namedDays = NamedDayForm.english();
    VagueForm vague = VagueForm.english();
    Lexicon lexicon =
        Lexicon.read(
            "en", Map.of(Role.HOLIDAY, namedDays.firstWords(), Role.VAGUE, vague.firstWords()));
    return new TimeLanguage(
        lexicon, forms(namedDays, vague), refiners(), new EnglishClauses(Verbs.english()));
  }

  /** The longest match wins; of two that are as long, the form that stands first. */
  private static List<Form> forms(NamedDayForm namedDays, VagueForm vague) {
    Happenings happenings = Happenings.english();
    List<Form> dates =
        List.of(
            new IsoDateForm(),
            new NumericDateForm(),
            new MonthDayForm(),
            new DayMonthForm(),
            new DayOfMonthForm(),
            new MonthForm(happenings),
            new RepeatingForm(),
            new WeekdayForm(),
            RelativeDayForm.english(),
            new WeekendForm(),
            namedDays,
            new PieceForm(),
            new QuarterCodeForm(),
            new ComparisonForm(),
            new PeriodEndForm(),
            new SeasonForm(happenings),
            new CenturyForm(),
            new DecadeForm(),
            new YearForm(),
            new SpelledYearForm(),
            new RelativeForm(),
            new PartOfDayForm(happenings));
    Forms whole = new Forms(dates);
    List<Form> all = new ArrayList<>();
    ClockForm clocks = new ClockForm(Zones.english());
    all.add(clocks);
    all.add(new SpokenClockForm(clocks));
    all.addAll(dates);
    all.add(new NthForm(whole));
    all.add(new BoundaryForm(whole));
    all.add(new BeyondForm(whole));
    all.add(vague);
    all.add(new LengthForm());
    all.add(new PluralUnitForm());
    return all;
  }

  private static List<Refiner> refiners() {
    return List.of(
        new AddDaysOfMonth(),
        new AddYearOfRange(),
        new AddOrdinals(),
        new JoinWeekdayAndDate(),
        new JoinWeekdayAndWeek(),
        new JoinYearAndPiece(),
        // before clocks, so that "Monday morning at 9" has its morning
        new AddPartOfDay(),
        new JoinPartOfDayAndDate(),
        new AddHourOfPartOfDay(),
        new AddHourOfRange(),
        new JoinClockAndDate(),
        new JoinLengths(),
        new JoinLengthAndBase(),
        new ShareYear(),
        new AddApproximation());
  }
}

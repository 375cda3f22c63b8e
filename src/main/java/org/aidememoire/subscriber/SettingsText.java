package org.aidememoire.subscriber;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aidememoire.event.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * Settings as they are asked for, by a reader in a form or by an operator in JSON or a table. What is null stays as it is.
 *
 * @param zone "Europe/Paris"
 * @param hour local hour of reminders that are counted in days
 * @param leadTimes "P7D", "P1D", "PT1H"
 * @param filter which meetings, "country:FR kind:summit"; empty for all
 * @param changes NONE, IMPORTANT or ALL
 * @param quiet hours in which mail is held, "22:00-07:00"; empty for none
 * @param pausedUntil a day, from whose beginning in the reader's zone mail goes again, or an instant; empty for not paused
 * @param digest OFF, DAILY or WEEKLY
 * @param digestDays "MONDAY", …
 * @param urgentBesideDigest whether what is urgent comes as a mail of its own to one who gets digests
 * @param urgentInQuietHours whether what is urgent breaks the quiet hours
 * @param dates how days and hours are written: "en-GB", "fr", "iso"
 */
public record SettingsText(
    @Nullable String zone,
    @Nullable String hour,
    @Nullable List<String> leadTimes,
    @Nullable String filter,
    @Nullable String changes,
    @Nullable String quiet,
    @Nullable String pausedUntil,
    @Nullable String digest,
    @Nullable String digestHour,
    @Nullable List<String> digestDays,
    @Nullable Boolean urgentBesideDigest,
    @Nullable Boolean urgentInQuietHours,
    @Nullable String dates) {

  private static final int MOST_LEAD_TIMES = 10;
  private static final int LONGEST_FILTER = 1_000;

  /**
   * What was read.
   *
   * @param settings good for use if there are no faults
   */
  public record Reading(Settings settings, List<SettingsFault> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads all that is said, and says all that is wrong with it.
   *
   * @param base what holds where nothing is said
   */
  public Reading over(Settings base) {
    List<SettingsFault> faults = new ArrayList<>();
    ZoneId chosenZone = read("zone", zone, SettingsText::zone, base.clock().zone(), faults);
    int chosenHour = read("hour", hour, SettingsText::hour, base.clock().hour(), faults);
    DayClock clock = new DayClock(chosenZone, chosenHour);
    Settings settings =
        new Settings(
            clock,
            read("leadTimes", leadTimes, SettingsText::leadTimes, base.leadTimes(), faults),
            read("filter", filter, SettingsText::filter, base.filter(), faults),
            read("changes", changes, text -> word(Changes.class, text), base.changes(), faults),
            quiet == null ? base.quiet() : orNothing("quiet", quiet, QuietHours::parse, faults),
            pausedUntil == null
                ? base.pausedUntil()
                : orNothing("pausedUntil", pausedUntil, text -> instant(text, chosenZone), faults),
            digest(base.digest(), faults),
            new Settings.Urgent(
                urgentBesideDigest == null ? base.urgent().besideDigest() : urgentBesideDigest,
                urgentInQuietHours == null ? base.urgent().inQuietHours() : urgentInQuietHours),
            read("dates", dates, DateStyle::parse, base.dates(), faults));
    return new Reading(settings, faults);
  }

  private Digest digest(Digest base, List<SettingsFault> faults) {
    Digest.Rhythm rhythm = read("digest", digest, text -> word(Digest.Rhythm.class, text), base.rhythm(), faults);
    int at = read("digestHour", digestHour, SettingsText::hour, base.hour(), faults);
    Set<DayOfWeek> days = read("digestDays", digestDays, SettingsText::days, base.days(), faults);
    if (rhythm == Digest.Rhythm.OFF && days.isEmpty()) {
      return new Digest(rhythm, at, base.days());
    }
    return attempt("digestDays", () -> new Digest(rhythm, at, days), Digest.NONE, faults);
  }

  private interface Reader<F, T> {
    T read(F from);
  }

  private static <F, T> T read(
      String field, @Nullable F said, Reader<F, T> reader, T otherwise, List<SettingsFault> faults) {
    return said == null ? otherwise : attempt(field, () -> reader.read(said), otherwise, faults);
  }

  private static <T> @Nullable T orNothing(
      String field, String said, Reader<String, T> reader, List<SettingsFault> faults) {
    if (said.isBlank()) {
      return null;
    }
    try {
      return reader.read(said.strip());
    } catch (IllegalArgumentException | DateTimeException e) {
      faults.add(new SettingsFault(field, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private static <T> T attempt(String field, Supplier<T> reading, T otherwise, List<SettingsFault> faults) {
    try {
      return reading.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      faults.add(new SettingsFault(field, String.valueOf(e.getMessage())));
      return otherwise;
    }
  }

  private static ZoneId zone(String text) {
    ZoneId zone;
    try {
      zone = ZoneId.of(text.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no time zone \"%s\"; one is written like Europe/Paris".formatted(text), e);
    }
    if (zone.getId().length() > 60) {
      throw new IllegalArgumentException("there is no time zone of so long a name");
    }
    return zone;
  }

  private static int hour(String text) {
    try {
      return new DayClock(ZoneId.of("UTC"), Integer.parseInt(text.strip())).hour();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("an hour is a number from 0 to 23, not \"%s\"".formatted(text), e);
    }
  }

  private static Set<LeadTime> leadTimes(List<String> texts) {
    Set<LeadTime> read =
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).map(LeadTime::parse).collect(Collectors.toSet());
    if (read.size() > MOST_LEAD_TIMES) {
      throw new IllegalArgumentException("there must be at most " + MOST_LEAD_TIMES);
    }
    return read;
  }

  private static String filter(String text) {
    if (text.length() > LONGEST_FILTER) {
      throw new IllegalArgumentException("must have at most " + LONGEST_FILTER + " characters");
    }
    EventFilter.parse(text);
    return text.strip();
  }

  private static Set<DayOfWeek> days(List<String> texts) {
    return texts.stream().map(text -> word(DayOfWeek.class, text)).collect(Collectors.toSet());
  }

  private static Instant instant(String text, ZoneId zone) {
    try {
      return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay(zone).toInstant() : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a day is written like 2027-01-14, not \"%s\"".formatted(text), e);
    }
  }

  private static <E extends Enum<E>> E word(Class<E> words, String text) {
    for (E each : words.getEnumConstants()) {
      if (each.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new IllegalArgumentException("\"%s\" is none of %s".formatted(text, List.of(words.getEnumConstants())));
  }
}

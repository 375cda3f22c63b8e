package org.aidememoire.pages;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.subscriber.DateStyle;
import org.aidememoire.subscriber.SettingsFault;

/**
 * The page on which somebody signs up, and the one on which a reader changes what they get.
 *
 * @param address as typed, or the reader's own
 * @param isNew whether this is a sign-up
 * @param notice what has just been done; empty for nothing
 * @param faults what is wrong, by field; empty texts for fields at peace
 * @param path of the page itself
 */
record SettingsPage(
    boolean isNew, String path, String address, SettingsForm form, String notice, Map<String, String> faults) {

  private static final List<String> ZONES =
      Stream.concat(
              Stream.of("UTC"),
              ZoneId.getAvailableZoneIds().stream()
                  .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                  .sorted())
          .toList();
  private static final Map<String, String> LEAD_TIMES =
      Map.of("P7D", "a week", "P2D", "two days", "P1D", "a day", "PT3H", "three hours", "PT1H", "an hour");

  static Map<String, String> faults(List<SettingsFault> faults) {
    return faults.stream().collect(Collectors.toMap(SettingsFault::field, SettingsFault::detail, (one, _) -> one));
  }

  boolean hasFaults() {
    return !faults.isEmpty();
  }

  List<String> zones() {
    return ZONES;
  }

  List<Choice> leadTimes() {
    return SettingsForm.USUAL.stream()
        .map(each -> new Choice(each, String.valueOf(LEAD_TIMES.get(each)), form.leadTimes().contains(each)))
        .toList();
  }

  List<Choice> hours() {
    return hours(form.hour());
  }

  List<Choice> digestHours() {
    return hours(form.digestHour());
  }

  private static List<Choice> hours(String chosen) {
    return IntStream.range(0, 24)
        .mapToObj(hour -> new Choice(Integer.toString(hour), "%02d:00".formatted(hour), chosen.equals(Integer.toString(hour))))
        .toList();
  }

  List<Choice> changes() {
    return List.of(
        new Choice("NONE", "none, unless what you were told is no longer true", form.changes().equals("NONE")),
        new Choice("IMPORTANT", "important ones: new meetings, moved, postponed, cancelled, back on", form.changes().equals("IMPORTANT")),
        new Choice("ALL", "all: also certain now, the hour known, the place, who takes part", form.changes().equals("ALL")));
  }

  List<Choice> digests() {
    return List.of(
        new Choice("OFF", "a mail for each reminder and each change", form.digest().equals("OFF")),
        new Choice("DAILY", "one mail a day, with the week ahead and what changed", form.digest().equals("DAILY")),
        new Choice("WEEKLY", "one mail a week, with two weeks ahead and what changed", form.digest().equals("WEEKLY")));
  }

  List<Choice> days() {
    return days(TextStyle.SHORT, form.digestDays());
  }

  List<Choice> weeklyDays() {
    return days(TextStyle.FULL, Set.of(form.weeklyDay()));
  }

  private static List<Choice> days(TextStyle style, Set<String> chosen) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new Choice(day.name(), day.getDisplayName(style, Locale.ENGLISH), chosen.contains(day.name())))
        .toList();
  }

  List<Choice> dates() {
    return Arrays.stream(DateStyle.values())
        .map(style -> new Choice(style.text(), style.label(), form.dates().equals(style.text())))
        .toList();
  }
}

package org.aidememoire.pages;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.LeadTime;
import org.aidememoire.subscriber.QuietHours;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.SettingsText;

/** The fields in which a reader says what they want, as typed: what was wrong is shown again as it was. */
record SettingsForm(
    String zone,
    String hour,
    Set<String> leadTimes,
    String otherLeadTimes,
    String filter,
    String changes,
    String quietFrom,
    String quietUntil,
    String pausedUntil,
    String digest,
    String digestHour,
    Set<String> digestDays,
    String weeklyDay,
    boolean urgentBesideDigest,
    boolean urgentInQuietHours,
    String dates) {

  /** The lead times that have a box to tick. */
  static final List<String> USUAL = List.of("P7D", "P2D", "P1D", "PT3H", "PT1H");

  static SettingsForm of(Settings settings, Instant now) {
    Set<String> leadTimes = settings.leadTimes().stream().map(LeadTime::text).collect(Collectors.toSet());
    ZoneId zone = settings.clock().zone();
    QuietHours quiet = settings.quiet();
    Instant paused = settings.pausedUntil();
    boolean weekly = settings.digest().rhythm() == Digest.Rhythm.WEEKLY;
    return new SettingsForm(
        zone.getId(),
        Integer.toString(settings.clock().hour()),
        leadTimes,
        leadTimes.stream().filter(text -> !USUAL.contains(text)).sorted().collect(Collectors.joining(" ")),
        settings.filter(),
        settings.changes().name(),
        quiet == null ? "" : quiet.startInclusive().toString(),
        quiet == null ? "" : quiet.endExclusive().toString(),
        paused == null || !paused.isAfter(now) ? "" : paused.atZone(zone).toLocalDate().toString(),
        settings.digest().rhythm().name(),
        Integer.toString(settings.digest().hour()),
        days(weekly ? Digest.NONE : settings.digest()),
        weekly ? settings.digest().days().iterator().next().name() : DayOfWeek.MONDAY.name(),
        settings.urgent().besideDigest(),
        settings.urgent().inQuietHours(),
        settings.dates().text());
  }

  private static Set<String> days(Digest digest) {
    return digest.days().stream().map(DayOfWeek::name).collect(Collectors.toSet());
  }

  static SettingsForm of(Form form) {
    return new SettingsForm(
        form.first("zone"),
        form.first("hour"),
        Set.copyOf(form.all("leadTime")),
        form.first("otherLeadTimes"),
        form.first("filter"),
        form.first("changes"),
        form.first("quietFrom"),
        form.first("quietUntil"),
        form.first("pausedUntil"),
        form.first("digest"),
        form.first("digestHour"),
        Set.copyOf(form.all("digestDay")),
        form.first("weeklyDay"),
        form.has("urgentBesideDigest"),
        form.has("urgentInQuietHours"),
        form.first("dates"));
  }

  SettingsText text() {
    boolean quiet = !quietFrom.isEmpty() || !quietUntil.isEmpty();
    List<String> others = Arrays.asList(otherLeadTimes.toUpperCase(Locale.ROOT).split("[\\s,;]+"));
    return new SettingsText(
        zone,
        hour,
        Stream.concat(leadTimes.stream().filter(USUAL::contains), others.stream()).toList(),
        filter,
        changes,
        quiet ? quietFrom + "-" + quietUntil : "",
        pausedUntil,
        digest,
        digestHour,
        digest.equals(Digest.Rhythm.WEEKLY.name()) ? List.of(weeklyDay) : List.copyOf(digestDays),
        urgentBesideDigest,
        urgentInQuietHours,
        dates);
  }
}

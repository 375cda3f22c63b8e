package org.aidememoire.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTextTest {

  private static final Settings BASE = Subscriptions.reader("ann", Subscriptions.PARIS_AT_NINE, "P1D").settings();
  private static final SettingsText NOTHING =
      new SettingsText(null, null, null, null, null, null, null, null, null, null, null, null, null);

  @Test
  void whatIsNotSaidStays() {
    assertThat(NOTHING.over(BASE)).isEqualTo(new SettingsText.Reading(BASE, List.of()));
  }

  @Test
  void allIsRead() {
    SettingsText text =
        new SettingsText(
            "Asia/Tokyo", "7", List.of("P2D", "PT30M", ""), " country:JP ", "all", "22:00-07:00", "2027-01-14",
            "WEEKLY", "6", List.of("MONDAY"), false, true, "ja");

    SettingsText.Reading reading = text.over(BASE);

    assertThat(reading.faults()).isEmpty();
    Settings settings = reading.settings();
    assertThat(settings.clock().text()).isEqualTo("Asia/Tokyo@7");
    assertThat(settings.leadTimes()).isEqualTo(Subscriptions.leadTimes("P2D", "PT30M"));
    assertThat(settings.filter()).isEqualTo("country:JP");
    assertThat(settings.changes()).isEqualTo(Changes.ALL);
    assertThat(settings.pausedUntil()).isEqualTo(Instant.parse("2027-01-13T15:00:00Z"));
    assertThat(settings.digest()).isEqualTo(new Digest(Digest.Rhythm.WEEKLY, 6, Set.of(DayOfWeek.MONDAY)));
    assertThat(settings.urgent()).isEqualTo(new Settings.Urgent(false, true));
    assertThat(settings.dates()).isEqualTo(DateStyle.JA);
  }

  @Test
  void emptyTakesBackWhatCanBeNothing() {
    Settings base = BASE.withQuiet(QuietHours.parse("22:00-07:00")).withPausedUntil(Instant.parse("2027-02-01T00:00:00Z"));

    Settings settings =
        new SettingsText(null, null, List.of(), "", null, "", "", null, null, null, null, null, null).over(base).settings();

    assertThat(settings.leadTimes()).isEmpty();
    assertThat(settings.quiet()).isNull();
    assertThat(settings.pausedUntil()).isNull();
  }

  @Test
  void everyFaultIsNamed() {
    SettingsText text =
        new SettingsText(
            "Mars/Olympus", "25", List.of("soon"), "country:", "some", "22:00", "tomorrow", "WEEKLY", "noon",
            List.of("MONDAY", "FRIDAY"), null, null, "tlh");

    assertThat(text.over(BASE).faults().stream().map(SettingsFault::field))
        .containsExactly(
            "zone", "hour", "leadTimes", "filter", "changes", "quiet", "pausedUntil", "digestHour", "digestDays", "dates");
  }
}

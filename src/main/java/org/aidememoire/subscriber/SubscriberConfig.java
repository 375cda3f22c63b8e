package org.aidememoire.subscriber;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a subscriber gets who chose nothing else.
 *
 * @param leadTimes how long before a meeting: P7D, P1D, PT1H
 * @param zone zone of the times in mails
 * @param hour local hour of reminders that are counted in days
 * @param confirmWithin how long a sign-up waits for its confirmation; then its address is forgotten
 * @param settingsLink how long a mailed link to a reader's settings holds
 */
@ConfigurationProperties("aide-memoire.subscriber")
public record SubscriberConfig(
    @NotEmpty List<String> leadTimes, ZoneId zone, @Min(0) @Max(23) int hour, Duration confirmWithin, Duration settingsLink) {

  public SubscriberConfig {
    leadTimes.forEach(LeadTime::parse);
  }

  /** The same as settings. */
  public Settings settings() {
    return new Settings(
        new DayClock(zone, hour),
        leadTimes.stream().map(LeadTime::parse).collect(Collectors.toSet()),
        "",
        Changes.IMPORTANT);
  }
}

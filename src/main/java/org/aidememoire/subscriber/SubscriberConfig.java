package org.aidememoire.subscriber;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.ZoneId;
import java.util.List;

/**
 * What a subscriber gets who chose nothing else.
 *
 * @param leadTimes how long before a meeting: P7D, P1D, PT1H
 * @param zone zone of the times in mails
 * @param hour local hour of reminders that are counted in days
 */
@ConfigurationProperties("aide-memoire.subscriber")
public record SubscriberConfig(@NotEmpty List<String> leadTimes, ZoneId zone, @Min(0) @Max(23) int hour) {

  public SubscriberConfig {
    leadTimes.forEach(LeadTime::parse);
  }
}

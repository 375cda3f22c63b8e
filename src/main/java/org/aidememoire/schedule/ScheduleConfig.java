package org.aidememoire.schedule;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * Configuration of the alarm clocks.
 *
 * @param enabled whether alarms ring on this node
 * @param threads how many jobs run at once on this node
 * @param checkIn how often nodes that share a database tell each other that they live
 */
@ConfigurationProperties("aide-memoire.schedule")
record ScheduleConfig(
    boolean enabled,
    @Min(1) @Max(50) int threads,
    Duration checkIn) {}

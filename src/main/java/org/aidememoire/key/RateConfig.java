package org.aidememoire.key;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.Min;

/**
 * How often the API may be called, and the forms on pages sent that anybody may send.
 *
 * @param formsPerHour by one address
 * @param allFormsPerHour by all addresses together
 * @param callers how many callers are counted at a time
 */
@ConfigurationProperties("aide-memoire.api")
record RateConfig(
    @Min(1) int requestsPerMinute,
    @Min(1) int failedLoginsPerMinute,
    @Min(1) int formsPerHour,
    @Min(1) int allFormsPerHour,
    @Min(1) int callers) {}

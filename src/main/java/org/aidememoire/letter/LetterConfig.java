package org.aidememoire.letter;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;

/**
 * How letters go.
 *
 * @param every how often it is looked whether any are due, besides whenever one is owed
 * @param connections how many are sent at the same time
 * @param claim how long a node keeps letters to itself that it has taken
 * @param pause how long nothing is sent after the mail server failed
 * @param keep how long a row is kept after its letter went
 * @param unaskedPerDay how many letters to confirm, or with a link, one mailbox gets in a day at most
 * @param domain the domain in Message-IDs and List-Id
 */
@ConfigurationProperties("aide-memoire.letter")
record LetterConfig(
    Duration every,
    @Min(1) @Max(64) int connections,
    Duration claim,
    Duration pause,
    Duration keep,
    @Min(1) int unaskedPerDay,
    @NotBlank String domain) {}

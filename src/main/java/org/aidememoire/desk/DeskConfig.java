package org.aidememoire.desk;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * Settings of the desk: what is published at once, whom it believes how far, and the domain of new UIDs.
 *
 * @param officialSources words in names of sources, or ends of hosts with a dot before them
 * @param agencies the same
 */
@ConfigurationProperties("aide-memoire.desk")
record DeskConfig(
    @DecimalMin("0") @DecimalMax("1") double publishFromConfidence,
    @NotBlank String uidDomain,
    List<String> officialSources,
    List<String> agencies) {}

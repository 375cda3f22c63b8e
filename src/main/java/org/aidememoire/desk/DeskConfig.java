package org.aidememoire.desk;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;

/** Settings of the desk: what is published at once, and the domain of new UIDs. */
@ConfigurationProperties("aide-memoire.desk")
record DeskConfig(
    @DecimalMin("0") @DecimalMax("1") double publishFromConfidence, @NotBlank String uidDomain) {}

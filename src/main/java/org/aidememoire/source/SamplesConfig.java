package org.aidememoire.source;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/** Whether the sample articles are read at the first start. */
@ConfigurationProperties("aide-memoire.samples")
record SamplesConfig(@Bindable(defaultValue = "true") boolean enabled) {}

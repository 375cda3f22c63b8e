package org.aidememoire.feed;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Configuration of the published calendars.
 *
 * @param calendars the folder with a file for each; if there is none, the packaged ones are published
 * @param poll how often events and files are looked at for changes
 * @param maxAge how long a reader's program or a cache between may keep an answer without asking again
 * @param cacheBytes how much memory the answers for links with options may take
 */
@ConfigurationProperties("aide-memoire.feed")
record FeedConfig(
    @Bindable(defaultValue = "calendars") Path calendars,
    @Bindable(defaultValue = "100ms") Duration poll,
    @Bindable(defaultValue = "5m") Duration maxAge,
    @Bindable(defaultValue = "67108864") @Min(0) long cacheBytes) {}

package org.aidememoire.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sighting with the article that it comes from.
 *
 * @param position of the sighting within its article, from 0
 * @param published as the article has it: "2027-01-10", "2027-01-10T09:30+01:00"
 * @param publishedAt the earliest instant that this can mean
 */
public record Report(
    Sighting sighting,
    int position,
    UUID articleId,
    String source,
    @Nullable String url,
    String published,
    Instant publishedAt) {}

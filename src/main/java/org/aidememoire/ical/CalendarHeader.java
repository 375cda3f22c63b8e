package org.aidememoire.ical;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says of itself.
 *
 * @param page where people read about it
 * @param source where programs fetch it
 * @param colour a CSS3 name, null for none
 * @param lastModified the latest change of its events, null if it has none
 */
public record CalendarHeader(
    String name,
    String description,
    URI page,
    URI source,
    @Nullable String colour,
    @Nullable Instant lastModified) {}

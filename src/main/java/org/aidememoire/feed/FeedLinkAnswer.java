package org.aidememoire.feed;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A private link, for editors.
 *
 * @param address where it is subscribed to; only said when its token is made
 */
@Serdeable
record FeedLinkAnswer(
    UUID id, String label, String calendar, String query, Instant createdAt, boolean holds, @Nullable String address) {

  static FeedLinkAnswer of(FeedLink link, @Nullable String address) {
    return new FeedLinkAnswer(
        link.id(), link.label(), link.calendar(), link.query(), link.createdAt(), link.holds(), address);
  }
}

package org.aidememoire.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * A private address of a calendar.
 *
 * @param label whose it is, for editors
 * @param query its filter and options, as an address has them
 * @param holds whether its token is still good
 */
record FeedLink(UUID id, String label, String calendar, String query, Instant createdAt, boolean holds) {}

package org.aidememoire.event;

import org.jspecify.annotations.Nullable;

/**
 * Which events, in which order.
 *
 * @param review null for any
 * @param after where the page before ended, null for the first page
 */
public record EventSearch(
    EventFilter filter, @Nullable Review review, EventSort sort, @Nullable EventCursor after, int limit) {}

package org.aidememoire.http;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept for the same request again.
 *
 * @param location null if it has none
 * @param etag null if it has none
 * @param body JSON; null for an empty one
 */
record KeptAnswer(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {}

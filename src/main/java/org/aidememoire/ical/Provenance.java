package org.aidememoire.ical;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where we have an event from: one sentence of one article.
 *
 * @param source who published it: "Example Wire"
 * @param url the article's address, null if it has none
 * @param quote the sentence
 */
public record Provenance(String source, @Nullable String url, Instant publishedAt, String quote) {}

package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.aidememoire.desk.NewsSource;
import org.aidememoire.event.Trust;
import org.aidememoire.http.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A source as an editor describes it; what is left out stays as it is.
 *
 * @param name words in the name that articles give their source, "Foreign Office", or the end of their host, ".gov.uk"
 * @param trust UNNAMED, AGENCY or OFFICIAL
 * @param publishFromConfidence 0 to 1; at the start what holds for all
 */
@Serdeable
record SourceRequest(@Nullable String name, @Nullable Trust trust, @Nullable Double publishFromConfidence) {

  private static final int LONGEST_NAME = 200;

  NewsSource made(Instant now) {
    String given = Fields.text("name", name, LONGEST_NAME);
    return source(new NewsSource(UUID.randomUUID(), "new", Trust.UNNAMED, null, now), given, Fields.required("trust", trust));
  }

  NewsSource over(NewsSource known) {
    return source(
        known, name == null ? known.name() : Fields.text("name", name, LONGEST_NAME), trust == null ? known.trust() : trust);
  }

  private NewsSource source(NewsSource known, String nextName, Trust nextTrust) {
    if (nextTrust == Trust.EDITOR) {
      throw Fields.fault("trust", "must be UNNAMED, AGENCY or OFFICIAL: a source is no editor");
    }
    Double from = publishFromConfidence == null ? known.publishFromConfidence() : publishFromConfidence;
    if (from != null && !(from >= 0 && from <= 1)) {
      throw Fields.fault("publishFromConfidence", "must be a number from 0 to 1");
    }
    return Fields.valid("name", () -> new NewsSource(known.id(), nextName, nextTrust, from, known.createdAt()));
  }
}

package org.aidememoire.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was taken in.
 *
 * @param source who published it: "Reuters"
 * @param problem why it could not be read, null otherwise
 */
public record Article(
    UUID id,
    String source,
    @Nullable String url,
    String title,
    String text,
    PublicationTime published,
    Instant receivedAt,
    State state,
    @Nullable String problem) {

  /** How far we are with it. */
  public enum State {
    RECEIVED,
    READ,
    FAILED
  }
}

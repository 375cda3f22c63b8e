package org.aidememoire.desk;

import java.time.Instant;
import java.util.UUID;
import org.aidememoire.event.Trust;
import org.jspecify.annotations.Nullable;

/**
 * A source of articles of which an editor says how far it is believed.
 *
 * @param name words in the name that articles give their source, or the end of the host of their address with a dot before it
 * @param publishFromConfidence sightings of its articles with at least this confidence (0 to 1) are published at once; null
 *     for what holds for all
 */
public record NewsSource(
    UUID id, String name, Trust trust, @Nullable Double publishFromConfidence, Instant createdAt) {

  public NewsSource {
    if (SourceName.folded(name).isBlank() || name.equals(".")) {
      throw new IllegalArgumentException("must hold letters or digits");
    }
  }
}

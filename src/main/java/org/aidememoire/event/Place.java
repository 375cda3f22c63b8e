package org.aidememoire.event;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is held: "Geneva, Switzerland".
 *
 * @param name one line, city and country as far as known; several stops joined with "; "
 * @param country ISO 3166 alpha-2 code, null if not known or several
 * @param zone the zone of the place's clocks, null if not known
 * @param venue "Palais des Nations", null if not said
 */
public record Place(String name, @Nullable String country, @Nullable ZoneId zone, @Nullable String venue) {

  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place has a name");
    }
  }
}

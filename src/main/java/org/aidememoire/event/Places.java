package org.aidememoire.event;

import org.jspecify.annotations.Nullable;

/** Whether two names are of one place: "Geneva" and "Geneva, Switzerland". */
final class Places {

  private Places() {}

  /** A place that is not known can be any. */
  static boolean canBeOne(@Nullable Place one, @Nullable Place other) {
    return one == null || other == null || areOne(one, other);
  }

  /** Both are known, and the same. */
  static boolean areOne(@Nullable Place one, @Nullable Place other) {
    return one != null
        && other != null
        && (one.name().contains(other.name()) || other.name().contains(one.name()) || city(one).equals(city(other)));
  }

  private static String city(Place place) {
    return place.name().split("[,;]", 2)[0];
  }
}

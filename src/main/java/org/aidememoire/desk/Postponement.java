package org.aidememoire.desk;

import java.util.regex.Pattern;
import org.aidememoire.event.Sighting;
import org.aidememoire.event.Status;

/** Tells what was put off from what was called off: the extractor says of both that the day is off. */
final class Postponement {

  private static final Pattern PUT_OFF =
      Pattern.compile("\\b(postpon\\w+|put off|put back|pushed back|deferred|delayed)\\b", Pattern.CASE_INSENSITIVE);

  private Postponement() {}

  /** The sighting, as one of a meeting without a new day if its sentence says that it is put off. */
  static Sighting told(Sighting sighting) {
    boolean off = sighting.status() == Status.CANCELLED && sighting.movedFrom() == null;
    return off && PUT_OFF.matcher(sighting.best().quote()).find() ? sighting.postponed() : sighting;
  }
}

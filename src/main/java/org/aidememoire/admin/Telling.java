package org.aidememoire.admin;

import org.aidememoire.desk.Correction;
import org.aidememoire.http.Fields;

/** Whom an edit is told, by what its address says. */
final class Telling {

  private Telling() {}

  /** One that corrects us must say what was wrong. */
  static Correction.Tell of(boolean minor, boolean correction, String why) {
    if (!correction) {
      return minor ? Correction.Tell.NOBODY : Correction.Tell.CHANGE;
    }
    if (minor) {
      throw Fields.badQuery("correction", "cannot be minor: those who were told wrongly are told");
    }
    Fields.text("why", why);
    return Correction.Tell.OUR_FAULT;
  }
}

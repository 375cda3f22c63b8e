package org.aidememoire.desk;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Field;

/**
 * What an editor changes of an event.
 *
 * @param facts from what is to what shall be
 * @param set the fields that this says; later articles leave them alone
 * @param why in the editor's words, empty for none
 * @param tell whom it is told
 */
public record Correction(UnaryOperator<Facts> facts, Set<Field> set, String why, Tell tell) {

  /** Whom an edit is told. */
  public enum Tell {
    /** Readers who want to hear of it: the meeting has changed. */
    CHANGE,
    /** Nobody. */
    NOBODY,
    /** Those who were told wrongly: not the meeting has changed, we were wrong. It stands among the errata. */
    OUR_FAULT
  }

  public Correction {
    set = Set.copyOf(set);
  }

  /** One that is told as a change, or to nobody. */
  public Correction(UnaryOperator<Facts> facts, Set<Field> set, String why, boolean minor) {
    this(facts, set, why, minor ? Tell.NOBODY : Tell.CHANGE);
  }

  /** The same change as this asks for it. */
  EventChange told(EventChange change) {
    return switch (tell) {
      case CHANGE -> change;
      case NOBODY -> change.asMinor();
      case OUR_FAULT -> change.asErratum(why);
    };
  }
}

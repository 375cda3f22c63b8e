package org.aidememoire.desk;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Field;

/**
 * What an editor changes of an event.
 *
 * @param facts from what is to what shall be
 * @param set the fields that this says; later articles leave them alone
 * @param why in the editor's words, empty for none
 * @param minor whether nobody is told of it
 */
public record Correction(UnaryOperator<Facts> facts, Set<Field> set, String why, boolean minor) {

  public Correction {
    set = Set.copyOf(set);
  }
}

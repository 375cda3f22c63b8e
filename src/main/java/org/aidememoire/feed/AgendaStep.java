package org.aidememoire.feed;

import java.util.List;

/**
 * What became of the agenda from one state to the next.
 *
 * @param before {@link Agenda#changes} of the state before
 * @param gone entries that left, or gave way to a later state of their event
 */
record AgendaStep(long before, List<AgendaEntry> gone, List<AgendaEntry> come) {

  AgendaStep {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }
}

package org.aidememoire.bulk;

import org.aidememoire.event.Event;

/** A way to write events out, one after the other. */
interface ExportFormat {

  /** As the address has it: "csv". */
  String name();

  /** "text/csv". */
  String type();

  /** What stands before the first event. */
  String head();

  /**
   * One event.
   *
   * @param first whether none was written before
   */
  String row(Event event, boolean first);

  /** What stands after the last event. */
  String end();
}

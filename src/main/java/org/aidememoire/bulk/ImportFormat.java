package org.aidememoire.bulk;

import java.util.List;

/** A way to write events that can be taken in. */
interface ImportFormat {

  /** "text/csv". */
  String type();

  /**
   * The rows of a text, those that cannot be read as such. Ends in a problem if it is not of this format at all.
   */
  List<ImportRow> rows(String text);
}

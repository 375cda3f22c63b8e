package org.aidememoire.extract.time;

import java.util.List;

/**
 * Looks at all matches of a sentence, in order and without overlaps, and joins, changes or drops
 * some.
 */
public interface Refiner {

  List<Match> refine(Words words, List<Match> matches);
}

package org.aidememoire.extract.sighting;

import java.util.Arrays;
import java.util.List;
import org.aidememoire.extract.name.Mention;

/** The cues of one document, by token; of a phrase the first token has them and the others are inside. */
@SuppressWarnings("ArrayRecordComponent") // read for every token, never compared
record Cues(long[] bits, boolean[] inside) {

  /** Without those of words inside names: the "states" of the United States say nothing. */
  Cues outside(List<Mention> names) {
    long[] left = bits.clone();
    for (Mention name : names) {
      Arrays.fill(left, name.first(), name.end(), 0);
    }
    return new Cues(left, inside);
  }

  boolean is(int token, Cue cue) {
    return (bits[token] & cue.bit()) != 0;
  }

  boolean isAny(int token, long any) {
    return (bits[token] & any) != 0;
  }

  boolean isInside(int token) {
    return inside[token];
  }

  /** The first token of the phrase that the token is in, where its cues are; the token itself if it is in none. */
  int startOf(int token) {
    int first = token;
    while (first > 0 && inside[first]) {
      first--;
    }
    return first;
  }

  /** "during" and "on the margins of"; not "at" and "in", which say where. */
  boolean isMargins(int token) {
    return is(token, Cue.DURING) && !is(token, Cue.IN);
  }

  /** Whether any token from {@code first} to before {@code end} has the cue. */
  boolean anyIn(int first, int end, Cue cue) {
    for (int token = Math.max(0, first); token < end && token < bits.length; token++) {
      if (is(token, cue)) {
        return true;
      }
    }
    return false;
  }
}

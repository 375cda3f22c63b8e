package org.aidememoire.extract.sighting;

/** The cues of one document, by token; of a phrase the first token has them and the others are inside. */
@SuppressWarnings("ArrayRecordComponent") // read for every token, never compared
record Cues(long[] bits, boolean[] inside) {

  boolean is(int token, Cue cue) {
    return (bits[token] & cue.bit()) != 0;
  }

  boolean isAny(int token, long any) {
    return (bits[token] & any) != 0;
  }

  boolean isInside(int token) {
    return inside[token];
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

package org.aidememoire.extract.sighting;

/** How sure a meeting is to be one. */
final class Confidence {

  private Confidence() {}

  static double of(Cluster cluster) {
    return cluster.best().mood().isAhead() ? 0.8 : 0.6;
  }
}

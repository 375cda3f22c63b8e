package org.aidememoire.extract.sighting;

/** Is told of each candidate what was decided about it, and why. */
public interface Trace {

  /** Nobody listens. */
  Trace SILENT = (article, candidate, decision) -> {};

  void decided(Article article, Candidate candidate, Decision decision);
}

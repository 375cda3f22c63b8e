package org.aidememoire.extract.sighting;

/** The forms of a verb, in the order in which {@code triggers.txt} lists them. */
enum VerbForm {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  ING
}

package org.aidememoire.event;

/** A part of a day, kept when no hour was said. */
public enum PartOfDay {
  MORNING,
  AFTERNOON,
  EVENING,
  NIGHT
}

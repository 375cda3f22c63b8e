package org.aidememoire.event;

/** The finest unit in which an event's time is known. */
public enum Grain {
  MINUTE,
  DAY,
  RANGE,
  WEEK,
  MONTH,
  NONE
}

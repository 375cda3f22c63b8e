package org.aidememoire.event;

/** The order of a list of events; those of the same day or instant by UID. Undated events are last by day. */
public enum EventSort {
  UID,
  DAY,
  DAY_DESCENDING,
  CHANGE,
  CHANGE_DESCENDING
}

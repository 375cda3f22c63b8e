package org.aidememoire.extract.time;

/** The four kinds of time expression in TIMEX3. */
public enum TimexType {
  /** A calendar time of a day or longer: "Thursday", "next month", "1990", "now". */
  DATE,
  /** A time of day: "3 p.m.", "Monday morning". */
  TIME,
  /** How long: "two weeks". */
  DURATION,
  /** How often: "every Monday". */
  SET
}

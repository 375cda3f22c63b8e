package org.aidememoire.extract.time;

/** A part of the day that has a name, with its code in TIMEX3 values. */
public enum PartOfDay {
  DAWN("DA"),
  MORNING("MO"),
  MIDDAY("MI"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  DAYTIME("DT");

  private final String code;

  PartOfDay(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}

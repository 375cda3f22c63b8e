package org.aidememoire.ical;

/** What is wrong with one property of an entry that is read. */
final class PropertyFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String property;

  /**
   * @param property its name, "DTSTART"
   */
  PropertyFault(String property, String detail) {
    super(detail);
    this.property = property;
  }

  String property() {
    return property;
  }
}

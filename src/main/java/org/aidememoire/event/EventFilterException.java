package org.aidememoire.event;

/** A filter that cannot be read. */
public final class EventFilterException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * @param position of the first character at fault, from 0
   */
  EventFilterException(String fault, int position) {
    super(fault + " (at character " + (position + 1) + ")");
  }
}

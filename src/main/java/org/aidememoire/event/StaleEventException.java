package org.aidememoire.event;

/** Somebody else changed the event in between. */
public final class StaleEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StaleEventException(String uid, int revision) {
    super("event " + uid + " is no longer at revision " + revision);
  }
}

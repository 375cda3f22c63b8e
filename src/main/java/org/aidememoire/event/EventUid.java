package org.aidememoire.event;

import java.util.UUID;

/** Makes UIDs (RFC 5545, 3.8.4.7): a random UUID at the service's domain, never derived from the event. */
public final class EventUid {

  private EventUid() {}

  public static String random(String domain) {
    return UUID.randomUUID() + "@" + domain;
  }
}

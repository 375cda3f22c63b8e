package org.aidememoire.feed;

import io.micronaut.context.ApplicationContext;

/** Lets tests of other rooms have the calendars looked at for changes now. */
public final class Refreshed {

  private Refreshed() {}

  public static void now(ApplicationContext service) {
    service.getBean(Feeds.class).refresh();
  }
}

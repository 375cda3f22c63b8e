package org.aidememoire;

import io.micronaut.runtime.Micronaut;

/** The main class: starts the service. */
public final class Application {

  private Application() {}

  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}

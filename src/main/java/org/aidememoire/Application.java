package org.aidememoire;

import org.aidememoire.cli.AideMemoireCommand;

/** The main class; what it can do is in {@link AideMemoireCommand}. */
public final class Application {

  private Application() {}

  public static void main(String[] arguments) {
    int status = AideMemoireCommand.execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }
}

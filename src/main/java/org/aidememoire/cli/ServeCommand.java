package org.aidememoire.cli;

import io.micronaut.runtime.Micronaut;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code serve}: starts the service. It ends with the process. */
@Command(name = "serve", description = "Start the service.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    ConfigFile.use();
    Micronaut.build(new String[0]).banner(false).start();
    return 0;
  }
}

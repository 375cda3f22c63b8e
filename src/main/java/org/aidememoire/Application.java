package org.aidememoire;

import io.micronaut.runtime.Micronaut;
import java.util.concurrent.Callable;
import org.aidememoire.cli.IngestCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The main class: without a command, or with {@code serve}, it starts the service. */
@Command(
    name = "aide-memoire",
    description = "A calendar and alerting service for upcoming diplomatic meetings.",
    mixinStandardHelpOptions = true,
    subcommands = IngestCommand.class)
public final class Application implements Callable<Integer> {

  private static final String[] NO_ARGUMENTS = {};

  private Application() {}

  public static void main(String[] arguments) {
    int status = new CommandLine(new Application()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() {
    return serve();
  }

  @Command(name = "serve", description = "Start the service (also without any command).")
  int serve() {
    try {
      ConfigFile.use();
      Micronaut.build(NO_ARGUMENTS).mainClass(Application.class).banner(false).start();
      return 0;
    } catch (RuntimeException e) {
      System.err.println("aide-memoire did not start. " + StartFailure.sentence(e));
      return 1;
    }
  }
}

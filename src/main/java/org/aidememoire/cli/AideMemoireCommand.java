package org.aidememoire.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole; without a command it serves. */
@Command(
    name = "aide-memoire",
    description = "A calendar and alerting service for upcoming diplomatic meetings.",
    mixinStandardHelpOptions = true,
    subcommands = {ServeCommand.class, IngestCommand.class, ExtractCommand.class, TimexCommand.class})
public final class AideMemoireCommand implements Callable<Integer> {

  private AideMemoireCommand() {}

  /** Runs a command and returns its exit code, 0 for success. */
  public static int execute(String... arguments) {
    return new CommandLine(new AideMemoireCommand())
        .setExecutionExceptionHandler(AideMemoireCommand::tell)
        .execute(arguments);
  }

  private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    command.getErr().println(command.getCommandName() + ": " + StartFailure.sentence(failure));
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Override
  public Integer call() throws InterruptedException {
    return new ServeCommand().call();
  }
}

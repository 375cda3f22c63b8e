package org.aidememoire.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** {@code serve}: runs the service until the process is told to end. */
@Command(name = "serve", description = "Start the service.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  // Micronaut.run would write a stack trace and exit when the start fails; here the failure is thrown, and told
  @Override
  public Integer call() throws InterruptedException {
    ConfigFile.use();
    CountDownLatch running = new CountDownLatch(1);
    ApplicationContext context = ApplicationContext.builder().eagerInitConfiguration(true).start();
    EmbeddedServer server = context.getBean(EmbeddedServer.class);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  running.countDown();
                },
                "shutdown"));
    server.start();
    running.await();
    return 0;
  }
}

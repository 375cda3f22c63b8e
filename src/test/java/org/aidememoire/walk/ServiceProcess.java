package org.aidememoire.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.Application;
import org.jspecify.annotations.Nullable;

/**
 * The service as a process of its own, so that it can be killed.
 *
 * @param key the admin key, null at a later start of the same folder
 */
record ServiceProcess(Process process, URI base, @Nullable String key) implements AutoCloseable {

  private static final Pattern KEY = Pattern.compile("am_\\S+");

  /** Starts it in a folder, where its database is, and waits until it serves. */
  static ServiceProcess start(Path folder, Map<String, String> settings) throws IOException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName())
            .directory(folder.toFile())
            .redirectError(folder.resolve("log.txt").toFile());
    builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
    builder.environment().put("MICRONAUT_ENVIRONMENTS", "");
    builder.environment().put("AIDE_MEMOIRE_SAMPLES_ENABLED", "false");
    builder.environment().putAll(settings);
    Process process = builder.start();
    List<String> said = greeting(process);
    String key = said.stream().map(KEY::matcher).filter(Matcher::find).map(Matcher::group).findFirst().orElse(null);
    return new ServiceProcess(process, URI.create("http://localhost:" + port), key);
  }

  private static List<String> greeting(Process process) throws IOException {
    List<String> said = new ArrayList<>();
    BufferedReader output = process.inputReader();
    while (said.stream().noneMatch(line -> line.contains("admin key"))) {
      String line = output.readLine();
      if (line == null) {
        throw new IllegalStateException("the service ended while it started: " + said);
      }
      said.add(line);
    }
    return said;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }


  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}

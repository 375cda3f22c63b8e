package org.aidememoire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The operator's {@code config/application.yml}, read over the packaged defaults, which name every key there is. */
final class ConfigFile {

  private static final String OURS = "aide-memoire.";

  private ConfigFile() {}

  /**
   * Has the operator's file read, if there is one.
   *
   * @throws IllegalArgumentException naming file and key, or file and line
   */
  static void use() {
    Path file = Path.of("config", "application.yml");
    if (Files.exists(file)) {
      check(file);
      System.setProperty("micronaut.config.files", file.toString());
    }
  }

  static void check(Path file) {
    Set<String> known = keys(packaged(), "application.yml");
    for (String key : keys(open(file), file.toString())) {
      if (key.startsWith(OURS) && !known.contains(key)) {
        throw new IllegalArgumentException("%s: there is no key \"%s\".".formatted(file, key));
      }
    }
  }

  private static InputStream packaged() {
    InputStream defaults = ConfigFile.class.getResourceAsStream("/application.yml");
    if (defaults == null) {
      throw new IllegalStateException("the packaged application.yml is missing");
    }
    return defaults;
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(InputStream yaml, String name) {
    try (yaml) {
      Set<String> keys = new TreeSet<>();
      collect(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), "", keys);
      return keys;
    } catch (MarkedYAMLException e) {
      throw new IllegalArgumentException(
          "%s: line %d: %s.".formatted(name, e.getProblemMark().getLine() + 1, e.getProblem()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(Object node, String path, Set<String> keys) {
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collect(value, path.isEmpty() ? key.toString() : path + "." + key, keys));
    } else {
      keys.add(path);
    }
  }
}

package org.aidememoire.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** YAML as maps and lists that can be changed. */
final class YamlTree {

  private static final int MOST_ALIASES = 500;

  private YamlTree() {}

  static Map<String, Object> read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    return tree(new Yaml(new SafeConstructor(options)).<Object>load(text));
  }

  /** In full: what is there twice is written twice, since not all readers know aliases. */
  static String write(Map<String, Object> tree) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setDereferenceAliases(true);
    options.setSplitLines(false);
    return new Yaml(new Representer(options), options).dump(tree);
  }

  /** The map under a key, made if there is none. */
  static Map<String, Object> grow(Map<String, Object> parent, String key) {
    return tree(parent.computeIfAbsent(key, _ -> new LinkedHashMap<String, Object>()));
  }

  /** The list under a key, made if there is none. */
  static List<Object> growList(Map<String, Object> parent, String key) {
    return items(parent.computeIfAbsent(key, _ -> new ArrayList<>()));
  }

  /** The map under a key, empty if there is none. */
  static Map<String, Object> tree(Object parent, String key) {
    Object child = tree(parent).get(key);
    return child == null ? Map.of() : tree(child);
  }

  /** The list under a key, empty if there is none. */
  static List<Object> list(Map<String, Object> parent, String key) {
    Object child = parent.get(key);
    return child == null ? List.of() : items(child);
  }

  @SuppressWarnings("unchecked") // YAML has no types
  static Map<String, Object> tree(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException("no map: " + value);
  }

  @SuppressWarnings("unchecked") // YAML has no types
  private static List<Object> items(Object value) {
    return (List<Object>) value;
  }
}

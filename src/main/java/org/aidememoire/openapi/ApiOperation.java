package org.aidememoire.openapi;

import static org.aidememoire.openapi.YamlTree.list;
import static org.aidememoire.openapi.YamlTree.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One operation of the document, and what follows from its form.
 *
 * @param method in small letters: "post"
 * @param yaml as the document has it, to be completed
 */
record ApiOperation(String method, String path, Map<String, Object> yaml) {

  // their answers show secrets, and are not kept to be given again
  private static final Set<String> NEVER_KEPT = Set.of("keys", "webhooks", "links");

  /** Whether it needs a key. */
  boolean isGuarded() {
    return path.startsWith("/api/");
  }

  boolean takesIdempotencyKey() {
    return isGuarded() && isWrite() && NEVER_KEPT.stream().noneMatch(list(yaml, "tags")::contains);
  }

  /** The statuses of the problems that it can end in, whoever asks. */
  Set<String> problems() {
    Set<String> statuses = new TreeSet<>(List.of("400", "401", "403", "406", "413", "429"));
    if (takes("path")) {
      statuses.add("404");
    }
    if (takesIdempotencyKey()) {
      statuses.add("409");
    }
    if (takes("header")) {
      statuses.add("412");
    }
    if (isWrite() && !method.equals("delete")) {
      statuses.add("415");
    }
    if (yaml.containsKey("requestBody") || takesIdempotencyKey()) {
      statuses.add("422");
    }
    return statuses;
  }

  private boolean isWrite() {
    return !method.equals("get");
  }

  private boolean takes(String where) {
    return list(yaml, "parameters").stream().anyMatch(each -> where.equals(tree(each).get("in")));
  }
}

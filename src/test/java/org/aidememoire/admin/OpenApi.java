package org.aidememoire.admin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI document as it is served, as far as requests are made from it. */
final class OpenApi {

  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, Object> document;

  private OpenApi(Map<String, Object> document) {
    this.document = document;
  }

  static OpenApi of(Api api) throws IOException, InterruptedException {
    return new OpenApi(new Yaml().<Map<String, Object>>load(api.get("/openapi/aide-memoire.yml").body()));
  }

  /** A parameter: its name, and where it stands, "path", "query" or "header". */
  record Parameter(String name, String in) {}

  /**
   * One thing that can be asked for.
   *
   * @param types of bodies that it takes
   * @param body the schema of the body, null if none is told
   * @param statuses that it says it answers
   */
  record Operation(
      String method,
      String path,
      List<Parameter> parameters,
      List<String> types,
      @Nullable Map<String, Object> body,
      Set<String> statuses) {}

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    map(document, "paths")
        .forEach(
            (path, methods) ->
                cast(methods).forEach((method, operation) -> operations.add(operation(path, method, cast(operation)))));
    return operations;
  }

  private static Operation operation(String path, String method, Map<String, Object> operation) {
    List<Parameter> parameters = new ArrayList<>();
    if (operation.get("parameters") instanceof List<?> all) {
      all.stream()
          .filter(each -> !cast(each).containsKey("$ref")) // headers that all have
          .forEach(each -> parameters.add(new Parameter(text(each, "name"), text(each, "in"))));
    }
    Map<String, Object> content = map(map(operation, "requestBody"), "content");
    Map<String, Object> schema = map(map(content, "application/json"), "schema");
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        parameters,
        List.copyOf(content.keySet()),
        schema.isEmpty() ? null : schema,
        Set.copyOf(map(operation, "responses").keySet()));
  }

  /** A schema with what it refers to in its place. */
  Map<String, Object> resolved(Map<String, Object> schema) {
    if (schema.get("$ref") instanceof String reference) {
      return resolved(map(map(map(document, "components"), "schemas"), reference.substring(REFERENCE.length())));
    }
    return schema.get("allOf") instanceof List<?> all ? resolved(cast(all.getFirst())) : schema;
  }

  static Map<String, Object> map(Map<String, Object> parent, String key) {
    return parent.get(key) == null ? Map.of() : cast(parent.get(key));
  }

  private static String text(Object parent, String key) {
    return String.valueOf(cast(parent).get(key));
  }

  @SuppressWarnings("unchecked") // YAML has no types
  static Map<String, Object> cast(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}

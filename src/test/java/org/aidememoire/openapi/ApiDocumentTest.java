package org.aidememoire.openapi;

import static org.aidememoire.openapi.YamlTree.list;
import static org.aidememoire.openapi.YamlTree.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The OpenAPI document is complete: each operation lists its statuses, and shows an example of whatever has a body. */
class ApiDocumentTest {

  private static final Map<String, Object> DOCUMENT = ApiDocument.complete();

  @TestFactory
  Stream<DynamicTest> operationIsComplete() {
    return tree(DOCUMENT, "paths").entrySet().stream()
        .flatMap(
            path ->
                tree(path.getValue()).entrySet().stream()
                    .map(
                        operation ->
                            DynamicTest.dynamicTest(
                                operation.getKey() + " " + path.getKey(),
                                () -> check(path.getKey().startsWith("/api/"), tree(operation.getValue())))));
  }

  private static void check(boolean guarded, Map<String, Object> operation) {
    Map<String, Object> responses = tree(operation, "responses");

    assertThat(operation).as("says what it does").containsKey("summary");
    assertThat(list(operation, "tags")).hasSize(1);
    assertThat(responses.keySet()).anyMatch(status -> status.startsWith("2"));
    if (guarded) {
      assertThat(responses).containsKeys("401", "403", "429");
    }
    responses.forEach((status, response) -> assertThat(resolved(response)).as(status).containsKey("description"));
    responses.forEach((status, response) -> checkMessage(status, resolved(response)));
    checkMessage("request", tree(operation, "requestBody"));
  }

  private static void checkMessage(String what, Map<String, Object> message) {
    tree(message, "content")
        .forEach(
            (type, content) -> {
              Map<String, Object> schema = tree(content, "schema");
              assertThat(examples(tree(content))).as("examples of %s %s", what, type).isNotEmpty();
              assertThat(schema).as("schema of %s %s", what, type).isNotEqualTo(Map.of("type", "object"));
            });
  }

  private static List<Object> examples(Map<String, Object> content) {
    return content.containsKey("example")
        ? List.of(content.get("example"))
        : tree(content, "examples").values().stream().map(each -> tree(each).get("value")).toList();
  }

  @Test
  void whateverIsReferredToIsThere() {
    visit(
        DOCUMENT,
        (key, value) -> {
          if (key.equals("$ref")) {
            assertThat(resolved(Map.of("$ref", value))).as("%s", value).isNotEmpty();
          }
        });
  }

  private static void visit(@Nullable Object node, BiConsumer<String, Object> visitor) {
    if (node instanceof Map<?, ?> map) {
      tree(map)
          .forEach(
              (key, value) -> {
                if (value != null) {
                  visitor.accept(key, value);
                }
                visit(value, visitor);
              });
    } else if (node instanceof List<?> all) {
      all.forEach(each -> visit(each, visitor));
    }
  }

  /** Each example in {@code shared.yml} has the fields of its schema, all of them if it is an answer, and each of its type. */
  @TestFactory
  Stream<DynamicTest> exampleFitsItsSchema() {
    Map<String, Object> schemas = tree(tree(DOCUMENT, "components"), "schemas");
    return ApiDocument.examples().entrySet().stream()
        .filter(example -> !example.getKey().contains("/")) // by media type
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getKey(),
                    () -> {
                      assertThat(schemas).containsKey(example.getKey());
                      fits(example.getKey(), tree(schemas, example.getKey()), example.getValue());
                    }));
  }

  private static void fits(String where, Map<String, Object> unresolved, @Nullable Object value) {
    Map<String, Object> schema = resolved(unresolved);
    if (value == null) {
      assertThat(schema.get("nullable")).as("%s may be null", where).isEqualTo(true);
    } else if (schema.containsKey("enum")) {
      assertThat(list(schema, "enum")).as(where).contains(value);
    } else {
      fits(where, String.valueOf(schema.get("type")), schema, value);
    }
  }

  private static void fits(String where, String type, Map<String, Object> schema, Object value) {
    switch (type) {
      case "object" -> {
        Map<String, Object> properties = tree(schema, "properties");
        if (!properties.isEmpty()) {
          Set<String> fields = tree(value).keySet();
          assertThat(properties.keySet()).as(where).containsExactlyInAnyOrderElementsOf(fields);
          properties.forEach((name, property) -> fits(where + "." + name, tree(property), tree(value).get(name)));
        }
      }
      case "array" -> {
        assertThat(value).as(where).isInstanceOf(List.class);
        ((List<?>) value).forEach(each -> fits(where + "[]", tree(schema, "items"), each));
      }
      case "integer" -> assertThat(value).as(where).isInstanceOf(Integer.class);
      case "number" -> assertThat(value).as(where).isInstanceOf(Number.class);
      case "boolean" -> assertThat(value).as(where).isInstanceOf(Boolean.class);
      default -> assertThat(value).as(where).isInstanceOf(String.class);
    }
  }

  private static Map<String, Object> resolved(Object node) {
    Map<String, Object> map = tree(node);
    if (map.get("$ref") instanceof String reference) {
      Map<String, Object> target = DOCUMENT;
      for (String step : reference.substring("#/".length()).split("/", -1)) {
        target = tree(target, step);
      }
      return resolved(target);
    }
    return map.get("allOf") instanceof List<?> all ? resolved(all.getFirst()) : map;
  }
}

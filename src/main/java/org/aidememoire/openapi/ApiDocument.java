package org.aidememoire.openapi;

import static org.aidememoire.openapi.YamlTree.grow;
import static org.aidememoire.openapi.YamlTree.growList;
import static org.aidememoire.openapi.YamlTree.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document as it is served. The build makes it of the controllers, which say what is their own: summaries,
 * parameters, schemas, what they answer when all is well. What all operations share stands once, in {@code shared.yml}: the
 * problems, the headers, and an example of each thing that is answered.
 */
final class ApiDocument {

  private static final String OF_THE_BUILD = "/META-INF/swagger/aide-memoire.yml";
  private static final String SHARED = "/org/aidememoire/openapi/shared.yml";
  private static final String SCHEMAS = "#/components/schemas/";
  private static final Set<String> WITH_ETAG = Set.of("EventAnswer");

  private final Map<String, Object> document;
  private final Map<String, Object> shared;

  private ApiDocument(Map<String, Object> document, Map<String, Object> shared) {
    this.document = document;
    this.shared = shared;
  }

  static Map<String, Object> complete() {
    ApiDocument whole = new ApiDocument(YamlTree.read(resource(OF_THE_BUILD)), shared());
    whole.addComponents();
    whole.operations().forEach(whole::complete);
    return whole.document;
  }

  private static Map<String, Object> shared() {
    return YamlTree.read(resource(SHARED));
  }

  /** By the names of schemas, or of media types. */
  static Map<String, Object> examples() {
    return tree(shared(), "examples");
  }

  private static String resource(String path) {
    try (InputStream file = ApiDocument.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addComponents() {
    Map<String, Object> components = grow(document, "components");
    tree(shared, "components").forEach((kind, named) -> grow(components, kind).putAll(tree(named)));
  }

  private List<ApiOperation> operations() {
    List<ApiOperation> operations = new ArrayList<>();
    tree(document, "paths")
        .forEach(
            (path, methods) ->
                tree(methods).forEach((method, yaml) -> operations.add(new ApiOperation(method, path, tree(yaml)))));
    return operations;
  }

  private void complete(ApiOperation operation) {
    Map<String, Object> responses = new TreeMap<>(grow(operation.yaml(), "responses"));
    operation.yaml().put("responses", responses);
    if (operation.isGuarded()) {
      operation.problems().forEach(status -> responses.putIfAbsent(status, Map.of()));
    } else {
      operation.yaml().put("security", List.of());
    }
    if (operation.takesIdempotencyKey()) {
      growList(operation.yaml(), "parameters").add(reference("parameters", "Idempotency-Key"));
    }
    responses.replaceAll((status, response) -> isFault(status) ? problem(status) : answer(operation, status, tree(response)));
    Map<String, Object> body = tree(operation.yaml(), "requestBody");
    tree(body, "content").values().forEach(content -> asText(tree(content, "schema")));
    addExamples(body);
  }

  // the build takes the bytes that a controller reads for Base64, and forgets that they are an array
  private static void asText(Map<String, Object> schema) {
    if (schema.remove("format", "byte") && schema.containsKey("items")) {
      schema.put("type", "array");
    }
  }

  private static boolean isFault(String status) {
    return status.charAt(0) >= '4';
  }

  private Map<String, Object> problem(String status) {
    return reference("responses", (String) Objects.requireNonNull(tree(shared, "problems").get(status), status));
  }

  private Map<String, Object> answer(ApiOperation operation, String status, Map<String, Object> response) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("description", Objects.requireNonNull(tree(shared, "successes").get(status), status));
    Map<String, Object> headers = new LinkedHashMap<>();
    headers(operation, status, response).forEach(name -> headers.put(name, reference("headers", name)));
    if (!headers.isEmpty()) {
      answer.put("headers", headers);
    }
    if (response.containsKey("content")) {
      addExamples(response);
      answer.put("content", response.get("content"));
    }
    return answer;
  }

  private static List<String> headers(ApiOperation operation, String status, Map<String, Object> response) {
    if (!operation.isGuarded()) {
      return List.of("ETag", "Last-Modified", "Cache-Control");
    }
    List<String> headers = new ArrayList<>(List.of("RateLimit", "RateLimit-Policy"));
    if (status.equals("201")) {
      headers.add("Location");
    }
    if (schemas(response).anyMatch(schema -> WITH_ETAG.contains(name(schema)))) {
      headers.add("ETag");
    }
    return headers;
  }

  private static Stream<Map<String, Object>> schemas(Map<String, Object> response) {
    return tree(response, "content").values().stream().map(content -> tree(content, "schema"));
  }

  private void addExamples(Map<String, Object> message) {
    tree(message, "content").forEach((type, content) -> addExample(type, tree(content)));
  }

  private void addExample(String type, Map<String, Object> content) {
    Object example = content.containsKey("examples") || content.containsKey("example") ? null : example(type, tree(content, "schema"));
    if (example != null) {
      content.put("example", example);
    }
  }

  private @Nullable Object example(String type, Map<String, Object> schema) {
    Map<String, Object> examples = tree(shared, "examples");
    if ("array".equals(schema.get("type"))) {
      Object item = examples.get(name(tree(schema, "items")));
      return item == null ? examples.get(type) : List.of(item);
    }
    Object named = examples.get(name(schema));
    return named == null ? examples.get(type) : named;
  }

  /** The name of a schema of the document; empty for one that stands where it is used. */
  private static String name(Map<String, Object> schema) {
    return schema.get("$ref") instanceof String reference ? reference.substring(SCHEMAS.length()) : "";
  }

  private static Map<String, Object> reference(String kind, String name) {
    return Map.of("$ref", "#/components/" + kind + "/" + name);
  }
}

package org.aidememoire.admin;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.aidememoire.admin.OpenApi.Operation;
import org.aidememoire.admin.OpenApi.Parameter;
import org.jspecify.annotations.Nullable;

/** Requests made from the OpenAPI document, each wrong somewhere, or in many places, or by chance nowhere. */
final class FuzzRequests {

  private static final List<String> TYPES =
      List.of("application/json", "text/csv", "application/x-ndjson", "text/calendar", "text/plain", "application/pdf", "x", "image/");

  private final OpenApi document;
  private final URI base;
  private final List<String> keys;
  private final List<String> ids;
  private final RandomGenerator random;
  private final Hostile hostile;
  private final List<Operation> operations;

  /**
   * @param keys API keys of all roles
   * @param ids of things that there are
   */
  FuzzRequests(OpenApi document, URI base, List<String> keys, List<String> ids, RandomGenerator random) {
    this.document = document;
    this.base = base;
    this.keys = keys;
    this.ids = ids;
    this.random = random;
    this.hostile = new Hostile(random);
    this.operations =
        document.operations().stream().filter(each -> each.path().startsWith("/api/")).toList();
  }

  /**
   * A request with what can be printed of it.
   *
   * @param words method, address, headers and the beginning of the body
   */
  record Fuzz(Operation operation, HttpRequest request, String words) {}

  Fuzz next() {
    Operation operation = hostile.one(operations);
    String path = path(operation);
    String body = body(operation);
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    request.method(
        operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body)));
    StringBuilder words = new StringBuilder(operation.method() + " " + path);
    header(request, words, "Authorization", random.nextInt(50) == 0 ? "Bearer am_x_y" : "Bearer " + hostile.one(keys));
    if (body != null) {
      header(request, words, "Content-Type", type(operation));
    }
    if (random.nextInt(5) == 0) {
      header(request, words, "If-Match", hostile.one(List.of("\"0\"", "\"7\"", "*", "W/\"0\"", "x", "\"99999999999\"", "")));
    }
    if (random.nextInt(20) == 0) {
      header(request, words, "Accept", hostile.one(List.of("text/html", "image/png", "application/json", "*/*", "x")));
    }
    if (random.nextInt(5) == 0) {
      header(request, words, "Idempotency-Key", hostile.one(List.of("1", "2", "3", "\"", "", " ", "x".repeat(300))));
    }
    if (body != null) {
      words.append('\n').append(body, 0, Math.min(body.length(), 500));
    }
    return new Fuzz(operation, request.build(), words.toString());
  }

  private static void header(HttpRequest.Builder request, StringBuilder words, String name, String value) {
    request.header(name, value);
    words.append(name.equals("Authorization") ? "" : "\n" + name + ": " + value);
  }

  private byte[] bytes(String body) {
    return body.getBytes(random.nextInt(40) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private String type(Operation operation) {
    return random.nextInt(10) == 0
        ? hostile.one(TYPES)
        : operation.types().isEmpty() ? "application/json" : hostile.one(operation.types());
  }

  private String path(Operation operation) {
    String path = operation.path();
    List<String> query = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      switch (parameter.in()) {
        case "path" -> path = path.replace("{" + parameter.name() + "}", encoded(segment()));
        case "query" -> {
          if (random.nextInt(3) > 0) {
            query.add(parameter.name() + "=" + encoded(word(parameter.name())));
          }
        }
        default -> {} // headers are chosen for all alike
      }
    }
    return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  private String segment() {
    String text = random.nextInt(3) > 0 ? hostile.one(ids) : hostile.text();
    return text.isEmpty() || text.equals("../../../etc/passwd") ? "x" : text.substring(0, Math.min(text.length(), 2_000));
  }

  private String word(String name) {
    String right =
        switch (name) {
          case "limit" -> "3";
          case "dryRun", "minor" -> "true";
          case "format" -> hostile.one(List.of("csv", "ics", "json", "ndjson"));
          case "filter" -> "kind:talks";
          default -> hostile.one(ids);
        };
    String text = random.nextInt(2) == 0 ? right : hostile.text();
    return text.substring(0, Math.min(text.length(), 2_500));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private @Nullable String body(Operation operation) {
    if (operation.body() == null && !operation.method().equals("POST")) {
      return null;
    }
    if (operation.body() == null || random.nextInt(8) == 0) {
      return random.nextInt(4_000) == 0 ? "{\"text\": \"" + "x".repeat(17 << 20) + "\"}" : hostile.body();
    }
    return value(operation.body(), 0);
  }

  /** A value of a schema, most of it right. */
  private String value(Map<String, Object> unresolved, int depth) {
    Map<String, Object> schema = document.resolved(unresolved);
    if (random.nextInt(8) == 0 || depth > 4) {
      return hostile.json();
    }
    if (schema.get("enum") instanceof List<?> all) {
      return Hostile.quoted(String.valueOf(hostile.one(all)));
    }
    return switch (String.valueOf(schema.get("type"))) {
      case "object" -> object(schema, depth);
      case "array" -> {
        Map<String, Object> item = OpenApi.map(schema, "items");
        yield "[" + value(item, depth + 1) + ", " + value(item, depth + 1) + "]";
      }
      case "integer" -> hostile.one(List.of("0", "1", "8", "24", "-1", "2147483648"));
      case "boolean" -> "true";
      default -> Hostile.quoted(text());
    };
  }

  private String object(Map<String, Object> schema, int depth) {
    List<String> fields = new ArrayList<>();
    OpenApi.map(schema, "properties")
        .forEach(
            (name, property) -> {
              if (random.nextInt(5) > 0) {
                fields.add("\"%s\": %s".formatted(name, right(name, OpenApi.cast(property), depth)));
              }
            });
    if (random.nextInt(20) == 0) {
      fields.add(Hostile.quoted(hostile.text()) + ": " + hostile.json());
    }
    return "{" + String.join(", ", fields) + "}";
  }

  // without these nothing would ever come so far as the database
  private String right(String name, Map<String, Object> property, int depth) {
    if (random.nextInt(4) == 0) {
      return value(property, depth + 1);
    }
    return switch (name) {
      case "time" -> Hostile.quoted(hostile.one(List.of("2027-04-14", "2027-04-14T15:00[UTC]", "2027-W20", "undated")));
      case "country" -> "\"FR\"";
      case "zone" -> "\"Europe/Paris\"";
      case "published" -> "\"2026-01-10\"";
      case "filter" -> "\"kind:talks\"";
      case "calendar" -> "\"all\"";
      case "scopes" -> "[\"articles:write\"]";
      case "expiresAt", "pausedUntil" -> "\"2099-01-01T00:00:00Z\"";
      case "publishedAt", "quiet", "leadTimes", "options" -> "null";
      case "address" -> "\"r%d@example.org\"".formatted(random.nextInt(1_000_000));
      default -> value(property, depth + 1);
    };
  }

  private String text() {
    return random.nextInt(3) == 0 ? hostile.text() : hostile.one(ids);
  }
}

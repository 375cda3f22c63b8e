package org.aidememoire.pages;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as a browser sends it (application/x-www-form-urlencoded); a field may have several values. */
record Form(Map<String, List<String>> fields) {

  private static final int LONGEST = 20_000;

  /** Reads the body of a request; one that is no form ends it. */
  static Form of(@Nullable String body) {
    try {
      return parse(body == null ? "" : body);
    } catch (IllegalArgumentException e) {
      throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The body is no form: " + e.getMessage());
    }
  }

  /**
   * Reads a body.
   *
   * @throws IllegalArgumentException if it is too long, or no form
   */
  static Form parse(String body) {
    if (body.length() > LONGEST) {
      throw new IllegalArgumentException("a form of more than " + LONGEST + " characters");
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>()).add(decoded(pair.substring(equals + 1)));
      }
    }
    return new Form(fields);
  }

  private static String decoded(String text) {
    String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
    return decoded.replace("\u0000", "");
  }

  /** The first value of a field; empty if it has none. */
  String first(String name) {
    return all(name).stream().findFirst().orElse("").strip();
  }

  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }
}

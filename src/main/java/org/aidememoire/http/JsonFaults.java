package org.aidememoire.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;

/**
 * What no field of any request may hold, though JSON can write it: NUL, half of a surrogate pair, and null in an array. No
 * database keeps the first two.
 */
final class JsonFaults {

  private JsonFaults() {}

  /** The first of them; empty if there is none, or the text is no JSON. */
  static Optional<Problem> first(String json) {
    return json.contains("\\u") || json.contains("null") ? search(json) : Optional.empty();
  }

  private static Optional<Problem> search(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_NULL && parser.getParsingContext().inArray()) {
          return Optional.of(problem(parser, "must not be null"));
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING && isBroken(parser.getText())) {
          return Optional.of(problem(parser, "must hold no NUL and no half characters"));
        }
      }
    } catch (IOException e) {
      return Optional.empty(); // told by whoever reads it
    }
    return Optional.empty();
  }

  private static boolean isBroken(String text) {
    return text.codePoints().anyMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
  }

  private static Problem problem(JsonParser parser, String detail) {
    String path = FieldPath.of(parser.getParsingContext());
    return Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, path.isEmpty() ? "body" : path, detail);
  }
}

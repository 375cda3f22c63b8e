package org.aidememoire.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the field of a JSON text that a reader's message points to by line and column: "… line: 1, column: 17]". */
final class JsonLocation {

  private static final Pattern LOCATION = Pattern.compile("line: (\\d+), column: (\\d+)");

  private JsonLocation() {}

  /** The path of the field, "participants[0].type"; empty if the message points nowhere, or outside of all fields. */
  static Optional<String> field(String message, String json) {
    Matcher location = LOCATION.matcher(message);
    return location.find()
        ? field(json, Integer.parseInt(location.group(1)), Integer.parseInt(location.group(2)))
        : Optional.empty();
  }

  private static Optional<String> field(String json, int line, int column) {
    String path = "";
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null && !isPast(parser, line, column)) {
        path = FieldPath.of(parser.getParsingContext());
      }
    } catch (IOException e) {
      return Optional.empty(); // not JSON: the message says so, and where
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(path);
  }

  private static boolean isPast(JsonParser parser, int line, int column) {
    var at = parser.currentTokenLocation();
    return at.getLineNr() > line || (at.getLineNr() == line && at.getColumnNr() >= column);
  }
}

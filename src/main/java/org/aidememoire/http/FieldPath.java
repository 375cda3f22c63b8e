package org.aidememoire.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The name of a field of a body, as problems have it: "time", "place.zone", "participants[1].name". */
final class FieldPath {

  private FieldPath() {}

  /** Where a parser stands; empty outside of all fields. */
  static String of(JsonStreamContext at) {
    JsonStreamContext parent = at.getParent();
    if (parent == null) {
      return "";
    }
    String before = of(parent);
    if (at.inArray()) {
      return at.hasCurrentIndex() ? before + "[" + at.getCurrentIndex() + "]" : before;
    }
    String name = at.getCurrentName();
    return name == null ? before : before.isEmpty() ? name : before + "." + name;
  }

  /** The field of that name, the outermost if there are several; the name itself if there is none. */
  static String named(String name, String json) {
    String path = null;
    int least = Integer.MAX_VALUE;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        int depth = parser.getParsingContext().getNestingDepth();
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals(name) && depth < least) {
          path = of(parser.getParsingContext());
          least = depth;
        }
      }
    } catch (IOException e) {
      return orName(path, name); // not JSON behind that
    }
    return orName(path, name);
  }

  private static String orName(@Nullable String path, String name) {
    return path == null ? name : path;
  }
}

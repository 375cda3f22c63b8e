package org.aidememoire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.extract.time.ReferenceTime;
import org.jspecify.annotations.Nullable;

/** One line of {@code extract --jsonl}: {@code {"id","published","title","text"}}. */
record ArticleLine(String id, String title, String text, ReferenceTime reference) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Refuses what is no such object with an {@link IllegalArgumentException}. */
  static ArticleLine parse(String line, @Nullable ZoneId zone) {
    Map<String, String> fields = fields(line);
    PublicationTime published = PublicationTime.parse(required(fields, "published"), PublicationTime.Signal.GIVEN);
    return new ArticleLine(
        required(fields, "id"),
        fields.getOrDefault("title", ""),
        required(fields, "text"),
        new ReferenceTime(published.day(), published.time(), zone == null ? published.zone() : zone));
  }

  /** A field that must be there. */
  static String required(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no \"" + name + "\"");
    }
    return value;
  }

  /** The plain fields of an object. */
  static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
          fields.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
      return fields;
    } catch (IOException e) {
      throw new IllegalArgumentException("no JSON: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }
}

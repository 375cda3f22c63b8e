package org.aidememoire.admin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A JSON array of events. */
@Singleton
final class JsonImport implements ImportFormat {

  private final JsonRows rows;

  JsonImport(JsonRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "application/json";
  }

  @Override
  public List<ImportRow> rows(String text) {
    List<ImportRow> all = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "The body must be a JSON array of events."));
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        all.add(rows.read(text.substring(start, (int) parser.currentLocation().getCharOffset())));
      }
      return all;
    } catch (IOException e) {
      throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "The body is no JSON: " + e.getMessage()));
    }
  }
}

package org.aidememoire.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The elements of a JSON array, each as its text: what is wrong inside of one concerns no other. */
public final class JsonItems {

  private JsonItems() {}

  /**
   * Ends in a problem if the text is no JSON array.
   *
   * @param what it is an array of, "events"
   */
  public static List<String> of(String text, String what) {
    List<String> all = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "The body must be a JSON array of " + what + "."));
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        all.add(text.substring(start, (int) parser.currentLocation().getCharOffset()));
      }
      return all;
    } catch (IOException e) {
      throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "The body is no JSON: " + e.getMessage()));
    }
  }
}

package org.aidememoire.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.extract.time.ReferenceTime;

/** Texts with the day of their publication, read from {@code {"dct","text"}} or {@code {"published","text"}} lines. */
record Texts(List<Text> all) {

  private static final int DAY_LENGTH = "2026-11-23".length();
  private static final JsonFactory JSON = new JsonFactory();

  record Text(String text, ReferenceTime reference) {}

  static Texts read(Path file) throws IOException {
    return new Texts(
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank())
            .map(Texts::text)
            .toList());
  }

  long characters() {
    return all.stream().mapToLong(text -> text.text().length()).sum();
  }

  private static Text text(String line) {
    String text = "";
    String day = "";
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        boolean string = parser.nextToken() == JsonToken.VALUE_STRING;
        parser.skipChildren();
        text = string && name.equals("text") ? parser.getText() : text;
        day = string && (name.equals("dct") || name.equals("published")) ? parser.getText() : day;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Text(text, ReferenceTime.on(LocalDate.parse(day.substring(0, DAY_LENGTH))));
  }
}

package org.aidememoire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.en.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads {@code extract/en/*.txt}: one line is {@code reference | text | expected value | matched
 * text}.
 */
class CorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/extract/en");
  private static final String NEGATIVE = "negative.txt";
  private static final Tokenizer TOKENIZER = Tokenizer.forLanguage("en");
  private static final TimeExpressions TIMES = English.timeExpressions();

  /** A line of the corpus, with its file and number for the one who reads a failure. */
  record Line(String place, LocalDate reference, String text, String value, String matched) {
    @Override
    public String toString() {
      return place + " " + text + " -> " + value;
    }
  }

  @ParameterizedTest
  @MethodSource("positive")
  void findsTheTime(Line line) {
    Document document = TOKENIZER.read(line.text());
    List<String> found =
        TIMES.find(document, ReferenceTime.on(line.reference())).stream()
            .map(timex -> document.textOf(timex.span()) + " = " + timex.value())
            .toList();

    assertThat(found)
        .as("%s: %s", line.place(), line.text())
        .contains(line.matched() + " = " + line.value());
  }

  @ParameterizedTest
  @MethodSource("negative")
  void findsNoTime(Line line) {
    Document document = TOKENIZER.read(line.text());
    List<String> found =
        TIMES.find(document, ReferenceTime.on(line.reference())).stream()
            .map(
                timex ->
                    document.textOf(timex.span()) + " = " + timex.value() + ", " + timex.rule())
            .toList();

    assertThat(found).as("%s: %s", line.place(), line.text()).isEmpty();
  }

  static Stream<Line> positive() {
    return files().filter(file -> !file.endsWith(NEGATIVE)).flatMap(CorpusTest::lines);
  }

  static Stream<Line> negative() {
    return lines(CORPUS.resolve(NEGATIVE));
  }

  private static Stream<Path> files() {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Line> lines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return IntStream.range(0, lines.size())
          .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
          .mapToObj(i -> line(file.getFileName() + ":" + (i + 1), lines.get(i)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String place, String line) {
    String[] parts = line.split("\\|", -1);
    return new Line(
        place,
        LocalDate.parse(parts[0].strip()),
        parts[1].strip(),
        parts.length > 2 ? parts[2].strip() : "",
        parts.length > 3 ? parts[3].strip() : "");
  }
}

package org.aidememoire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Span;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.en.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the texts of {@code extract/en/texts}, in which every time is marked with its value, and
 * measures value F1 over all of a file: what is found somewhere on a marked span with its value
 * counts as right.
 */
class AnnotatedTextsTest {

  private static final Path TEXTS = Path.of("src/test/resources/extract/en/texts");
  private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)]");
  private static final Tokenizer TOKENIZER = Tokenizer.forLanguage("en");
  private static final TimeExpressions TIMES = English.timeExpressions();

  /** A time as it was marked. */
  private record Marked(Span span, String value) {}

  /** A text without its marks. */
  private record Text(LocalDate published, String text, List<Marked> times) {

    static Text of(String line) {
      String marked = line.substring(line.indexOf('|') + 2).replace("\\n", "\n");
      StringBuilder text = new StringBuilder();
      List<Marked> times = new ArrayList<>();
      Matcher mark = MARK.matcher(marked);
      int end = 0;
      while (mark.find()) {
        text.append(marked, end, mark.start());
        int start = text.length();
        text.append(mark.group(1));
        times.add(new Marked(new Span(start, text.length()), mark.group(2)));
        end = mark.end();
      }
      text.append(marked.substring(end));
      return new Text(
          LocalDate.parse(line.substring(0, line.indexOf(' '))), text.toString(), times);
    }
  }

  @ParameterizedTest
  @CsvSource({"ahead-1.txt, 0.94", "ahead-2.txt, 0.97", "news.txt, 0.95"})
  void readsMostTimesRight(String file, double leastF1) throws IOException {
    int marked = 0;
    int found = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(TEXTS.resolve(file))) {
      if (!line.startsWith("#")) {
        Text text = Text.of(line);
        Document document = TOKENIZER.read(text.text());
        List<Timex> times = TIMES.find(document, ReferenceTime.on(text.published()));
        marked += text.times().size();
        found += times.size();
        for (Marked time : text.times()) {
          boolean isRight = times.stream().anyMatch(timex -> isAt(timex, time));
          right += isRight ? 1 : 0;
          if (!isRight) {
            wrong.add(time.value() + " in " + text.text());
          }
        }
      }
    }

    double f1 = 2.0 * right / (marked + found);

    assertThat(f1).as("value F1 of %s; wrong or missed: %s", file, wrong).isGreaterThan(leastF1);
  }

  private static boolean isAt(Timex timex, Marked time) {
    return timex.span().start() < time.span().end()
        && time.span().start() < timex.span().end()
        && timex.value().equals(time.value());
  }
}

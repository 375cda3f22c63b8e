package org.aidememoire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aidememoire.extract.time.ReferenceTime;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Span;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.TimeExpressions;
import org.aidememoire.extract.time.Timex;
import org.aidememoire.extract.time.en.English;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code timex --jsonl FILE}: the time expressions of texts, as TIMEX3 has them. */
@Command(
    name = "timex",
    description =
        "Find the time expressions of texts: {\"doc\",\"dct\",\"text\"} a line in, one line an"
            + " expression out.",
    mixinStandardHelpOptions = true)
final class TimexCommand implements Callable<Integer> {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int DAY_LENGTH = "2026-11-23".length();

  private final Tokenizer tokenizer = Tokenizer.forLanguage("en");
  private final TimeExpressions times = English.timeExpressions();

  @Option(names = "--jsonl", description = "JSON Lines in and out.")
  private boolean jsonl;

  @Option(names = "--explain", description = "Add what was implied and by which rule.")
  private boolean explain;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "A file, or - for standard input.")
  private String file = "-";

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!jsonl) {
      System.err.println("timex reads JSON Lines: timex --jsonl [FILE|-]");
      return CommandLine.ExitCode.USAGE;
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    return new JsonLines(this::answer).run(file, out, System.err) == 0 ? 0 : 1;
  }

  /** One line for each expression; refuses a bad line with an {@link IllegalArgumentException}. */
  private String answer(String line) {
    Map<String, String> fields = ArticleLine.fields(line);
    LocalDate day = day(ArticleLine.required(fields, "dct"));
    Document document = tokenizer.read(ArticleLine.required(fields, "text"));
    return times.find(document, ReferenceTime.on(day)).stream()
        .map(timex -> object(fields.get("doc"), document, timex))
        .collect(Collectors.joining("\n"));
  }

  private static LocalDate day(String dct) {
    try {
      return LocalDate.parse(dct.substring(0, Math.min(dct.length(), DAY_LENGTH)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"dct\" is no date: " + dct, e);
    }
  }

  private String object(@Nullable String doc, Document document, Timex timex) {
    StringWriter line = new StringWriter();
    try (JsonGenerator object = JSON.createGenerator(line)) {
      write(object, doc, document, timex);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return line.toString();
  }

  private void write(JsonGenerator object, @Nullable String doc, Document document, Timex timex)
      throws IOException {
    Span span = document.inCodePoints(timex.span());
    object.writeStartObject();
    object.writeStringField("doc", doc);
    object.writeNumberField("start", span.start());
    object.writeNumberField("end", span.end());
    object.writeStringField("type", timex.type().name());
    object.writeStringField("value", timex.value());
    if (explain) {
      explain(object, document, timex);
    }
    object.writeEndObject();
  }

  private static void explain(JsonGenerator object, Document document, Timex timex)
      throws IOException {
    object.writeStringField("matched", document.textOf(timex.span()));
    object.writeStringField("mod", timex.mod() == null ? null : timex.mod().name());
    object.writeStringField("implied", new TreeSet<>(timex.implied()).toString());
    object.writeStringField("rule", timex.rule());
  }
}

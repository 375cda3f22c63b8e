package org.aidememoire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.TimeExpressions;
import org.aidememoire.extract.time.en.English;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One pass over all texts of a file: tokens alone, and tokens with time expressions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TimexBenchmark {

  @Param("texts.jsonl")
  private String file = "texts.jsonl";

  private Texts texts = new Texts(List.of());
  private final Tokenizer tokenizer = Tokenizer.forLanguage("en");
  private final TimeExpressions times = English.timeExpressions();

  @Setup
  public void read() throws IOException {
    texts = Texts.read(Path.of(file));
  }

  @Benchmark
  public int tokens() {
    return texts.all().stream().mapToInt(text -> tokenizer.read(text.text()).size()).sum();
  }

  @Benchmark
  public int timexes() {
    return texts.all().stream()
        .mapToInt(text -> times.find(tokenizer.read(text.text()), text.reference()).size())
        .sum();
  }
}

package org.aidememoire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** One pass over all texts of a file: tokens alone, with time expressions, and the whole extraction. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {

  @Param("texts.jsonl")
  private String file = "texts.jsonl";

  @Param({"TOKENS", "TIMES", "SIGHTINGS"})
  private Work work = Work.TOKENS;

  private Texts texts = new Texts(List.of());
  private Work.Task task = text -> 0;

  @Setup
  public void read() throws IOException {
    texts = Texts.read(Path.of(file));
    task = work.task();
  }

  @Benchmark
  public int pass() {
    return texts.all().stream().mapToInt(task::found).sum();
  }
}

package org.aidememoire.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.TimeExpressions;
import org.aidememoire.extract.time.en.English;

/**
 * {@code TimexThroughput FILE WARM_SECONDS SECONDS}: prints what the peers' benches print, so that
 * the three can be set side by side.
 */
public final class TimexThroughput {

  private final Texts texts;
  private final Tokenizer tokenizer = Tokenizer.forLanguage("en");
  private final TimeExpressions times = English.timeExpressions();
  private long found;

  private TimexThroughput(Texts texts) {
    this.texts = texts;
  }

  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    TimexThroughput bench = new TimexThroughput(Texts.read(Path.of(arguments[0])));
    bench.pass();
    double firstPass = (System.nanoTime() - start) / 1e9;
    bench.passes(Double.parseDouble(arguments[1]));
    long cpu = cpuTime();
    double[] seconds = bench.passes(Double.parseDouble(arguments[2]));
    double cpuSeconds = (cpuTime() - cpu) / 1e9 / seconds.length;
    bench.print(firstPass, seconds, cpuSeconds);
  }

  private void pass() {
    for (Texts.Text text : texts.all()) {
      found += times.find(tokenizer.read(text.text()), text.reference()).size();
    }
  }

  /** The seconds of each pass, sorted. */
  private double[] passes(double seconds) {
    double[] passes = new double[16];
    int count = 0;
    for (double total = 0; total < seconds || count < 3; count++) {
      long start = System.nanoTime();
      pass();
      passes = count == passes.length ? Arrays.copyOf(passes, count * 2) : passes;
      passes[count] = (System.nanoTime() - start) / 1e9;
      total += passes[count];
    }
    double[] sorted = Arrays.copyOf(passes, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private long bytesPerText() {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    pass();
    return (threads.getCurrentThreadAllocatedBytes() - before) / texts.all().size();
  }

  private void print(double firstPass, double[] seconds, double cpuSeconds) {
    double median = seconds[seconds.length / 2];
    System.out.printf(
        "{\"peer\":\"aide-memoire\",\"docs\":%d,\"chars\":%d,\"start_and_first_pass_s\":%.3f,\"timed_passes\":%d,\"chars_per_s\":%.0f,\"chars_per_cpu_s\":%.0f,\"bytes_per_doc\":%d,\"found\":%d}%n",
        texts.all().size(),
        texts.characters(),
        firstPass,
        seconds.length,
        texts.characters() / median,
        texts.characters() / cpuSeconds,
        bytesPerText(),
        found);
  }
}

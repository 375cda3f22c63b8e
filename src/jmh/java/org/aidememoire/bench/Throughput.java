package org.aidememoire.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * {@code Throughput WORK FILE WARM_SECONDS SECONDS}: prints what the peers' benches print, so that
 * all can be set side by side.
 */
public final class Throughput {

  private final Texts texts;
  private final Work.Task task;
  private long found;

  private Throughput(Texts texts, Work.Task task) {
    this.texts = texts;
    this.task = task;
  }

  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Work work = Work.valueOf(arguments[0]);
    Throughput bench = new Throughput(Texts.read(Path.of(arguments[1])), work.task());
    bench.pass();
    double firstPass = (System.nanoTime() - start) / 1e9;
    bench.passes(Double.parseDouble(arguments[2]));
    long cpu = cpuTime();
    double[] seconds = bench.passes(Double.parseDouble(arguments[3]));
    double cpuSeconds = (cpuTime() - cpu) / 1e9 / seconds.length;
    bench.print(work, firstPass, seconds, cpuSeconds);
  }

  private void pass() {
    for (Texts.Text text : texts.all()) {
      found += task.found(text);
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

  /** Of the whole process, as the peers count it: collecting garbage and compiling are part of the work. */
  private static long cpuTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private long bytesPerText() {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    pass();
    return (threads.getCurrentThreadAllocatedBytes() - before) / texts.all().size();
  }

  private void print(Work work, double firstPass, double[] seconds, double cpuSeconds) {
    double median = seconds[seconds.length / 2];
    System.out.printf(
        "{\"peer\":\"aide-memoire %s\",\"docs\":%d,\"chars\":%d,\"start_and_first_pass_s\":%.3f,\"timed_passes\":%d,\"chars_per_s\":%.0f,\"chars_per_cpu_s\":%.0f,\"bytes_per_doc\":%d,\"found\":%d}%n",
        work.name().toLowerCase(Locale.ROOT),
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

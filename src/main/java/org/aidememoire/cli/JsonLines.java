package org.aidememoire.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A line in, its answer out (no line if that is empty), in the order they came and on all cores; holds no more lines than a few for each core. */
final class JsonLines {

  private static final int WAITING_FOR_EACH_CORE = 64;

  /** A line on its way through. */
  private record Job(long number, Future<String> result) {}

  private final UnaryOperator<String> each;

  /** {@code each} makes the answer to a line, or refuses it with an {@link IllegalArgumentException}. */
  JsonLines(UnaryOperator<String> each) {
    this.each = each;
  }

  /**
   * Reads a file, or standard input for {@code -}, to the end.
   *
   * @return how many lines were bad; each is told by its file and number and left out
   */
  int run(String file, PrintStream out, PrintStream err) throws IOException, InterruptedException {
    if (file.equals("-")) {
      return run("standard input", System.in, -1, out, err);
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return run(file, in, Files.size(Path.of(file)), out, err);
    }
  }

  /** The size is in bytes, -1 if it is not known. */
  private int run(String name, InputStream in, long size, PrintStream out, PrintStream err) throws IOException, InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    Counted counted = new Counted(in);
    int bad = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(cores);
        BufferedReader lines = new BufferedReader(new InputStreamReader(counted, StandardCharsets.UTF_8));
        Progress progress = new Progress(size)) {
      Deque<Job> waiting = new ArrayDeque<>();
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line;
        number++;
        if (!text.isBlank()) {
          waiting.add(new Job(number, workers.submit(() -> each.apply(text))));
        }
        if (waiting.size() >= cores * WAITING_FOR_EACH_CORE) {
          bad += write(name, waiting.remove(), out, err);
        }
        progress.stepTo(counted.bytes);
      }
      while (!waiting.isEmpty()) {
        bad += write(name, waiting.remove(), out, err);
      }
    }
    out.flush();
    return bad;
  }

  private static int write(String name, Job job, PrintStream out, PrintStream err) throws InterruptedException {
    try {
      String answer = job.result().get();
      if (!answer.isEmpty()) {
        out.println(answer);
      }
      return 0;
    } catch (ExecutionException e) {
      err.println(name + ", line " + job.number() + ": " + (e.getCause() == null ? e : e.getCause()).getMessage());
      return 1;
    }
  }

  /** Drawn only where somebody looks. */
  private static final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    Progress(long size) {
      bar = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
          ? new ProgressBarBuilder().setTaskName("reading").setInitialMax(size).setUnit(" MB", 1 << 20).build()
          : null;
    }

    void stepTo(long bytes) {
      if (bar != null) {
        bar.stepTo(bytes);
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  /** Counts what was read. */
  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      bytes += Math.max(0, read);
      return read;
    }
  }
}

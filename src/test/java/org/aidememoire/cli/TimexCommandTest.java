package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TimexCommandTest {

  private static final String GOOD =
      "{\"doc\":\"a\",\"dct\":\"2026-11-23T08:00\",\"text\":\"Talks resume \uD83D\uDE00 on"
          + " Friday.\"}\n";

  @TempDir Path folder = Path.of("");
  @RegisterExtension final CaughtStreams streams = new CaughtStreams();

  private int run(String lines, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("texts.jsonl"), lines);
    String[] arguments = new String[options.length + 3];
    System.arraycopy(options, 0, arguments, 2, options.length);
    arguments[0] = "timex";
    arguments[1] = "--jsonl";
    arguments[arguments.length - 1] = file.toString();
    return AideMemoireCommand.execute(arguments);
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    int exit = run(GOOD);

    assertThat(exit).isZero();
    assertThat(streams.out())
        .isEqualTo(
            "{\"doc\":\"a\",\"start\":18,\"end\":24,\"type\":\"DATE\",\"value\":\"2026-11-27\"}\n");
  }

  @Test
  void badLineIsToldByNumberAndTheOthersGoOn() throws IOException {
    int exit = run(GOOD + "{\"doc\": oops\n" + GOOD);

    assertThat(exit).isEqualTo(1);
    assertThat(streams.out().lines()).hasSize(2);
    assertThat(streams.err()).contains("texts.jsonl, line 2: ");
  }

  @Test
  void textWithoutADayIsRefused() throws IOException {
    int exit = run("{\"doc\":\"a\",\"text\":\"Talks resume on Friday.\"}\n");

    assertThat(exit).isEqualTo(1);
    assertThat(streams.err()).contains("line 1: no \"dct\"");
  }

  @Test
  void explainTellsRuleAndWhatWasImplied() throws IOException {
    run(GOOD, "--explain");

    assertThat(streams.out())
        .contains("\"matched\":\"Friday\"", "\"implied\":\"[DAY]\"", "future: resume");
  }
}

package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --jsonl}: a line in, a line out, whatever the other lines are. */
class ExtractLinesTest {

  @TempDir Path folder = Path.of("");
  @RegisterExtension final CaughtStreams streams = new CaughtStreams();

  private int run(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("articles.jsonl"), List.of(lines));
    return AideMemoireCommand.execute("extract", "--jsonl", file.toString());
  }

  private static String article(String id, String text) {
    return "{\"id\":\"%s\",\"published\":\"2027-03-03\",\"title\":\"\",\"text\":\"%s\"}".formatted(id, text);
  }

  private static String announcement(String id) {
    return article(id, "Kenya and Peru will hold talks in Oslo on Thursday.");
  }

  private List<String> answers() {
    return streams.out().lines().toList();
  }

  private String complaints() {
    return streams.err();
  }

  @Test
  void meetingsAreToldWithTheirDay() throws IOException {
    int exit = run(announcement("a"));

    assertThat(exit).isZero();
    assertThat(answers()).singleElement().asString().startsWith("{\"id\":\"a\",\"events\":[{\"start\":\"2027-03-04\"");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void anArticleThatAnnouncesNothingHasAnAnswerToo() throws IOException {
    run(article("quiet", "It rained."));

    assertThat(answers()).containsExactly("{\"id\":\"quiet\",\"events\":[]}");
  }

  @Test
  void aBadLineIsToldByFileAndNumberAndTheOthersGoOn() throws IOException {
    int exit = run(announcement("a"), "{\"id\": oops", "[]", article("b", "It rained.").replace("2027-03-03", "soon"), "", announcement("c"));

    assertThat(exit).isEqualTo(1);
    assertThat(answers()).hasSize(2);
    assertThat(complaints().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("articles.jsonl, line 2: no JSON"),
            line -> assertThat(line).contains("articles.jsonl, line 3: no JSON object"),
            line -> assertThat(line).contains("articles.jsonl, line 4: "));
  }

  @Test
  void answersComeInTheOrderOfTheLines() throws IOException {
    run(IntStream.range(0, 1000).mapToObj(i -> i % 3 == 0 ? announcement("n" + i) : article("n" + i, "It rained.")).toArray(String[]::new));

    assertThat(answers()).hasSize(1000);
    for (int i = 0; i < 1000; i++) {
      assertThat(answers().get(i)).startsWith("{\"id\":\"n" + i + "\"");
    }
  }

  @Test
  void nothingIsDrawnWhereNobodyLooks() throws IOException {
    run(announcement("a"));

    assertThat(complaints()).doesNotContain("reading");
  }

  @Test
  void aFileThatIsNotThereIsSaidInOneLine() {
    int exit = AideMemoireCommand.execute("extract", "--jsonl", folder.resolve("none.jsonl").toString());

    assertThat(exit).isNotZero();
    assertThat(complaints().lines()).singleElement().asString().contains("none.jsonl");
  }
}

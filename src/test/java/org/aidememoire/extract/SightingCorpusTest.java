package org.aidememoire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.time.ReferenceTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code extract/en/sightings/*.txt}: a short text and what it announces. */
class SightingCorpusTest {

  private static final Extractor ENGLISH = Extractor.english();
  private static final ReferenceTime PUBLISHED = ReferenceTime.on(LocalDate.of(2027, 3, 3));

  record Line(String place, String text, String expected) {
    @Override
    public String toString() {
      return place + ": " + text;
    }
  }

  static Stream<Line> lines() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(SightingCorpusTest.class.getResource("/extract/en/sightings")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().flatMap(SightingCorpusTest::lines).toList().stream();
    }
  }

  private static Stream<Line> lines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
          .filter(i -> lines.get(i).contains("|"))
          .map(i -> line(file.getFileName() + ":" + (i + 1), lines.get(i)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String place, String line) {
    String[] columns = line.split("\\|", 2);
    return new Line(place, columns[0].strip().replace("\\n", "\n"), columns[1].strip());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void announces(Line line) {
    List<Sighting> found = ENGLISH.sightings("", line.text(), PUBLISHED);

    List<String> expected = line.expected().equals("none") ? List.of() : Arrays.stream(line.expected().split("\\s*;\\s*(?=[A-Z]+ [0-9u])")).map(String::strip).toList();
    assertThat(found).as("number of meetings").hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertSays(found.get(i), expected.get(i));
    }
  }

  /** "TALKS 2027-03-10 CONFIRMED: Russia, Japan @ Vienna, Austria"; only the parties named there are asked for. */
  private static void assertSays(Sighting sighting, String expected) {
    String[] factsAndPlace = expected.split(" @ ", 2);
    String[] headAndParties = factsAndPlace[0].split(": ", 2);
    String start = EventTimeFormat.format(sighting.time()).split("[/ ]", 2)[0];
    assertThat(sighting.kind() + " " + start + " " + sighting.status()).isEqualTo(headAndParties[0]);
    assertThat(sighting.participants().stream().flatMap(SightingCorpusTest::names)).contains(headAndParties[1].split(", "));
    if (factsAndPlace.length > 1) {
      assertThat(sighting.place()).isNotNull();
      assertThat(Objects.requireNonNull(sighting.place()).name()).isEqualTo(factsAndPlace[1]);
    }
  }

  private static Stream<String> names(Participant participant) {
    return Stream.of(participant.name(), participant.sideName());
  }
}

package org.aidememoire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.time.ReferenceTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the made-up articles of {@code extract/en/announcements} and measures how many of their dated meetings are found, and how
 * many of those found are there: same start, and a party in common. {@code docs/accuracy.md} has the full measures.
 */
class AnnotatedArticlesTest {

  private static final Path ARTICLES = Path.of("src/test/resources/extract/en/announcements");
  private static final Extractor ENGLISH = Extractor.english();

  /** @param starts the first is the annotator's, the others are accepted too */
  private record Meeting(List<String> starts, List<String> parties) {

    static Meeting of(String line) {
      String[] headAndParties = line.substring("=> ".length()).split(": ", 2);
      String starts = headAndParties[0].substring(0, headAndParties[0].indexOf(' '));
      return new Meeting(Arrays.asList(starts.split("/")), Arrays.asList(headAndParties[1].split(" @ ", 2)[0].split(", ")));
    }

    boolean isDated() {
      return !starts.getFirst().equals("undated");
    }

    boolean isSaidBy(Sighting sighting) {
      return starts.contains(start(sighting)) && sighting.participants().stream().flatMap(AnnotatedArticlesTest::names).anyMatch(parties::contains);
    }
  }

  private record Annotated(LocalDate published, String text, List<Meeting> meetings) {}

  @ParameterizedTest
  @CsvSource({"known.txt, 0.65, 0.74", "unread.txt, 0.71, 0.70"})
  void findsMostMeetings(String file, double leastRecall, double leastPrecision) throws IOException {
    int announced = 0;
    int recalled = 0;
    int said = 0;
    int right = 0;
    for (Annotated article : read(ARTICLES.resolve(file))) {
      List<Sighting> sightings = ENGLISH.sightings("", article.text(), ReferenceTime.on(article.published()));
      List<Sighting> dated = sightings.stream().filter(sighting -> !(sighting.time() instanceof EventTime.Undated)).toList();
      List<Meeting> meetings = article.meetings().stream().filter(Meeting::isDated).toList();
      announced += meetings.size();
      said += dated.size();
      recalled += (int) meetings.stream().filter(meeting -> sightings.stream().anyMatch(meeting::isSaidBy)).count();
      right += (int) dated.stream().filter(sighting -> article.meetings().stream().anyMatch(meeting -> meeting.isSaidBy(sighting))).count();
    }

    assertThat((double) recalled / announced).as("recall: %d of %d", recalled, announced).isGreaterThan(leastRecall);
    assertThat((double) right / said).as("precision: %d of %d", right, said).isGreaterThan(leastPrecision);
  }

  private static List<Annotated> read(Path file) throws IOException {
    List<Annotated> articles = new ArrayList<>();
    List<String> text = new ArrayList<>();
    List<Meeting> meetings = new ArrayList<>();
    LocalDate published = LocalDate.MIN;
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("%% end 9999-12-31");
    for (String line : lines) {
      if (line.startsWith("%% ")) {
        // what stands above the first article says what the file is
        if (!published.equals(LocalDate.MIN)) {
          articles.add(new Annotated(published, String.join("\n", text), List.copyOf(meetings)));
        }
        published = LocalDate.parse(line.substring(line.lastIndexOf(' ') + 1));
        text.clear();
        meetings.clear();
      } else if (line.startsWith("=> ")) {
        meetings.add(Meeting.of(line));
      } else {
        text.add(line);
      }
    }
    return articles;
  }

  private static String start(Sighting sighting) {
    return sighting.time() instanceof EventTime.Undated ? "undated" : EventTimeFormat.format(sighting.time()).split("[/ \\[]", 2)[0];
  }

  private static Stream<String> names(Participant participant) {
    return Stream.of(participant.name(), participant.sideName());
  }
}

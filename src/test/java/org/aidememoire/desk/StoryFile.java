package org.aidememoire.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads {@code src/test/resources/stories}: a file a story. What it is about; the articles, each after a line "== PUBLISHED
 * SOURCE"; after "== expected" the events, each after a line "* SIGHTING… [in SIGHTING]", with their histories.
 */
final class StoryFile {

  private StoryFile() {}

  static List<Story> all() {
    try {
      Path folder = Path.of(Objects.requireNonNull(StoryFile.class.getResource("/stories")).toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().map(StoryFile::read).toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Story read(Path file) {
    try {
      List<String> parts = List.of(Files.readString(file).split("(?m)^== ", -1));
      return new Story(
          file.getFileName().toString().replace(".txt", ""),
          parts.getFirst().strip(),
          parts.subList(1, parts.size() - 1).stream().map(StoryFile::article).toList(),
          lives(parts.getLast()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Story.Piece article(String part) {
    String[] headAndText = part.split("\n", 2);
    String[] head = headAndText[0].strip().split(" ", 2);
    return new Story.Piece(head[0], head.length > 1 ? head[1] : null, headAndText[1].strip());
  }

  private static List<Story.Life> lives(String part) {
    List<String> lives = List.of(part.split("(?m)^\\* ", -1));
    return lives.stream().skip(1).map(StoryFile::life).toList();
  }

  private static Story.Life life(String part) {
    String[] lines = part.strip().split("\n");
    String[] head = lines[0].split(" in ", 2);
    List<String> history = new ArrayList<>();
    List<String> conflicts = new ArrayList<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      if (line.startsWith("conflict ")) {
        conflicts.add(line.substring("conflict ".length()));
      } else {
        history.add(line.strip());
      }
    }
    List<String> sightings = Arrays.stream(head[0].strip().split(" ")).map(StoryFile::key).toList();
    return new Story.Life(sightings, head.length > 1 ? key(head[1].strip()) : null, history, conflicts);
  }

  private static String key(String said) {
    return said.contains(".") ? said : said + ".1";
  }
}

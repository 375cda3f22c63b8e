package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder with the files of the calendars; where there is none, the packaged files. */
@Singleton
final class CalendarFolder {

  private static final int LARGEST = 65_536;

  private final Path folder;

  CalendarFolder(FeedConfig config) {
    this.folder = config.calendars();
  }

  /** What tells one state of the folder from another without reading it: names, times and sizes. */
  Map<String, String> state() {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    Map<String, String> state = new TreeMap<>();
    for (Path file : files(folder)) {
      state.put(file.getFileName().toString(), stamp(file));
    }
    return state;
  }

  /**
   * The calendars, by name.
   *
   * @throws IllegalArgumentException in one sentence, with file and key
   */
  Map<String, PublishedCalendar> read() {
    try {
      return Files.isDirectory(folder) ? read(folder) : packaged();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, PublishedCalendar> packaged() throws IOException {
    URL marker = Objects.requireNonNull(CalendarFolder.class.getResource("/calendars/all.yml"), "packaged calendars");
    try {
      URI uri = marker.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Objects.requireNonNull(Path.of(uri).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(URI.create(uri.toString().split("!", 2)[0]), Map.of())) {
        return read(jar.getPath("/calendars"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, PublishedCalendar> read(Path folder) throws IOException {
    Map<String, PublishedCalendar> calendars = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (Files.size(file) > LARGEST) {
        throw new IllegalArgumentException("calendars/%s: larger than %d bytes.".formatted(name, LARGEST));
      }
      PublishedCalendar calendar = CalendarFile.read(name, Files.readString(file, StandardCharsets.UTF_8));
      calendars.put(calendar.name(), calendar);
    }
    return calendars;
  }

  private static Path[] files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(".yml")).sorted().toArray(Path[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stamp(Path file) {
    try {
      FileTime time = Files.getLastModifiedTime(file);
      return time + " " + Files.size(file);
    } catch (IOException e) {
      return "gone";
    }
  }
}

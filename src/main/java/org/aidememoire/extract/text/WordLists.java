package org.aidememoire.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of words of one language, in named sections.
 *
 * <pre>
 * # a comment
 * [month]
 * 1: january, jan, jan.
 * [part of the week]
 * weekend
 * </pre>
 */
public final class WordLists {

  /**
   * One line of a section: the words before the colon, if there is one, and the words themselves.
   */
  public record Entry(String key, List<String> words) {}

  /** A file that is not named here is read as well; its words are found a little slower. */
  private static final List<String> FILES =
      List.of(
          "abbreviations", "cities", "cues", "happenings", "holidays", "organisations", "roles",
          "states", "times", "triggers", "vague", "verbs", "zones");

  private final String name;
  private final Map<String, List<Entry>> sections;

  private WordLists(String name, Map<String, List<Entry>> sections) {
    this.name = name;
    this.sections = sections;
  }

  static List<WordLists> all(String language) {
    return FILES.stream().map(file -> read(language, file)).toList();
  }

  /** {@code read("en", "abbreviations")} reads {@code extract/en/abbreviations.txt}. */
  public static WordLists read(String language, String file) {
    String name = "/org/aidememoire/extract/" + language + "/" + file + ".txt";
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      return new WordLists(
          name, parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Map<String, List<Entry>> parse(BufferedReader lines) throws IOException {
    Map<String, List<Entry>> sections = new LinkedHashMap<>();
    List<Entry> section = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(
                line.substring(1, line.indexOf(']')), key -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(entry(line));
      }
    }
    return sections;
  }

  private static Entry entry(String line) {
    int colon = line.indexOf(':');
    List<String> words = new ArrayList<>();
    for (String word : line.substring(colon + 1).split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return new Entry(colon < 0 ? "" : line.substring(0, colon).strip(), List.copyOf(words));
  }

  public List<Entry> section(String section) {
    List<Entry> entries = sections.get(section);
    if (entries == null) {
      throw new IllegalArgumentException("no section [" + section + "] in " + name);
    }
    return entries;
  }

  /** All words of a section, keys left out. */
  public List<String> words(String section) {
    return section(section).stream().flatMap(entry -> entry.words().stream()).toList();
  }

  /** All words of all sections. */
  List<String> words() {
    return sections.keySet().stream().flatMap(section -> words(section).stream()).toList();
  }
}

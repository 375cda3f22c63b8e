package org.aidememoire.extract.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.WordIndex;
import org.aidememoire.extract.text.WordLists;
import org.aidememoire.extract.text.WordLists.Entry;

/**
 * The words of one language that can stand in a time expression, with their roles and, in each
 * role, a number.
 */
public final class Lexicon {

  private final WordIndex words;
  private final long[] roles;
  private final Map<Role, short[]> values;

  private Lexicon(WordIndex words, long[] roles, Map<Role, short[]> values) {
    this.words = words;
    this.roles = roles;
    this.values = values;
  }

  /**
   * Sections of {@code extract/<language>/times.txt}; a line without a number has its place in the
   * section instead.
   *
   * @param more words that other files of the language give a role
   */
  public static Lexicon read(String language, Map<Role, Collection<String>> more) {
    WordLists lists = WordLists.read(language, "times");
    Map<Role, List<Entry>> sections = new LinkedHashMap<>();
    List<String> all = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Entry> entries = new ArrayList<>(lists.section(role.section()));
      entries.add(new Entry("", List.copyOf(more.getOrDefault(role, List.of()))));
      sections.put(role, entries);
      entries.forEach(entry -> all.addAll(entry.words()));
    }
    return of(WordIndex.of(all), sections);
  }

  private static Lexicon of(WordIndex words, Map<Role, List<Entry>> sections) {
    long[] roles = new long[words.size() + 1];
    Map<Role, short[]> values = new EnumMap<>(Role.class);
    sections.forEach(
        (role, entries) -> {
          short[] numbers = new short[words.size() + 1];
          for (int place = 0; place < entries.size(); place++) {
            for (String word : entries.get(place).words()) {
              int id = words.id(word);
              roles[id] |= role.bit();
              numbers[id] = number(entries.get(place).key(), place);
            }
          }
          values.put(role, numbers);
        });
    return new Lexicon(words, roles, values);
  }

  private static short number(String key, int place) {
    boolean numeric =
        !key.isEmpty()
            && key.chars().skip(key.startsWith("-") ? 1 : 0).allMatch(Character::isDigit);
    return numeric ? Short.parseShort(key) : (short) place;
  }

  int id(Document document, int token) {
    return words.id(document, token);
  }

  /**
   * The id of a word of the lexicon, for forms that look for this very word; 0 if it is not there.
   */
  public int id(String word) {
    return words.id(word);
  }

  long roles(int id) {
    return roles[id];
  }

  int value(int id, Role role) {
    short[] numbers = values.get(role);
    return numbers == null ? 0 : numbers[id];
  }
}

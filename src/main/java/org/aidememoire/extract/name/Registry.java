package org.aidememoire.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.extract.name.Named.Person;
import org.aidememoire.extract.name.People.Run;
import org.jspecify.annotations.Nullable;

/** The people known in one article, each by the fullest name said. */
final class Registry {

  private static final class Known {
    final String name;
    final List<String> words;
    final int place;
    @Nullable Named side;
    @Nullable Named host;
    Office office = Office.NONE;

    Known(Run run, List<String> words, int place) {
      this.name = run.name();
      this.words = words;
      this.place = place;
    }

    void learn(@Nullable Named state) {
      side = side == null ? state : side;
      office = state == null ? office : office.higher(Office.LEADER);
    }

    void learn(Run run) {
      side = side == null ? run.side() : side;
      host = host == null ? run.host() : host;
      office = office.higher(run.office());
    }
  }

  private final Map<String, List<Known>> byFirstWord = new HashMap<>();
  private final Map<String, List<Known>> byLastWord = new HashMap<>();
  private final Leaders leaders;
  private final int year;
  private int size;

  /**
   * Nobody yet.
   *
   * @param year of publication
   */
  Registry(Leaders leaders, int year) {
    this.leaders = leaders;
    this.year = year;
  }

  /** Fuller names have to come before shorter ones. */
  void add(Run run) {
    List<String> words = folded(run.words());
    Known person = find(words);
    if (person == null) {
      person = new Known(run, words, size++);
      byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(person);
      byLastWord.computeIfAbsent(words.getLast(), _ -> new ArrayList<>()).add(person);
    }
    person.learn(run);
    person.learn(leaders.stateOf(person.words, year));
  }

  @Nullable Person person(Run run) {
    List<String> words = folded(run.words());
    Known person = size == 0 ? null : find(words);
    return person == null
        ? leader(run, words)
        : new Person(person.name, person.side == null ? person.host : person.side, person.office);
  }

  private @Nullable Person leader(Run run, List<String> words) {
    Named state = leaders.stateOf(words, year);
    return state == null ? null : new Person(run.name(), state, Office.LEADER);
  }

  /** "Osei", "Hakim": the last or the first word of the name; "Hakim Osei" of "Hakim Kwame Osei". Of several the one added first. */
  private @Nullable Known find(List<String> words) {
    Known byFirst = find(byFirstWord.get(words.getFirst()), words);
    Known byLast = find(byLastWord.get(words.getLast()), words);
    if (byFirst == null || byLast == null) {
      return byFirst == null ? byLast : byFirst;
    }
    return byFirst.place < byLast.place ? byFirst : byLast;
  }

  private static @Nullable Known find(@Nullable List<Known> known, List<String> words) {
    if (known != null) {
      for (Known person : known) {
        if (person.words.containsAll(words)) {
          return person;
        }
      }
    }
    return null;
  }

  private static List<String> folded(List<String> words) {
    List<String> folded = new ArrayList<>(words.size());
    words.forEach(word -> folded.add(word.toLowerCase(Locale.ROOT)));
    return folded;
  }
}

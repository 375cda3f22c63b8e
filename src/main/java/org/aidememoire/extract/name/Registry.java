package org.aidememoire.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidememoire.extract.name.Named.Person;
import org.aidememoire.extract.name.People.Run;
import org.jspecify.annotations.Nullable;

/** The people known in one article, each by the fullest name said. */
final class Registry {

  private static final class Known {
    final String name;
    final List<String> words;
    @Nullable Named side;
    Office office = Office.NONE;

    Known(Run run) {
      name = run.name();
      words = folded(run.words());
    }

    /** "Osei", "Hakim": the last or the first word of the name; "Hakim Osei" of "Hakim Kwame Osei". */
    boolean isShortenedTo(List<String> shorter) {
      Set<String> rest = new HashSet<>(words);
      return rest.containsAll(shorter)
          && (shorter.getLast().equals(words.getLast()) || shorter.getFirst().equals(words.getFirst()));
    }

    void learn(Run run) {
      side = side == null ? run.side() : side;
      office = office.higher(run.office());
    }
  }

  private final List<Known> known = new ArrayList<>();

  /** Fuller names have to come before shorter ones. */
  void add(Run run) {
    Known person = find(folded(run.words()));
    if (person == null) {
      person = new Known(run);
      known.add(person);
    }
    person.learn(run);
  }

  @Nullable Person person(Run run) {
    Known person = find(folded(run.words()));
    return person == null ? null : new Person(person.name, person.side, person.office);
  }

  private @Nullable Known find(List<String> words) {
    for (Known person : known) {
      if (person.isShortenedTo(words)) {
        return person;
      }
    }
    return null;
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}

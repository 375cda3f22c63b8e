package org.aidememoire.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.extract.name.Named.State;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Holders of high office whom newspapers name without saying whose they are: "Merkel and Obama will meet". */
final class Leaders {

  /** Those about to take office, and those who have just left it, are named so as well. */
  private static final int YEARS_AROUND = 1;

  private record Leader(List<String> words, State state, int from, int to, boolean alone) {

    boolean isIn(int year) {
      return year >= from - YEARS_AROUND && year <= to + YEARS_AROUND;
    }

    /** The full name, or the surname where that is enough. */
    boolean isNamed(List<String> said) {
      return said.size() == 1 ? alone : words.containsAll(said);
    }
  }

  private final Map<String, List<Leader>> bySurname = new HashMap<>();

  Leaders(WordLists lists, States states) {
    for (WordLists.Entry line : lists.section("leader")) {
      String[] key = line.key().split(" ", -1);
      State state = states.byCode(key[0]);
      String[] years = key[1].split("-", -1);
      for (String name : line.words()) {
        boolean alone = name.endsWith("+");
        String full = alone ? name.substring(0, name.length() - 1) : name;
        List<String> words = List.of(full.toLowerCase(Locale.ROOT).replace("-", " - ").split(" ", -1));
        Leader leader =
            new Leader(words, state, Integer.parseInt(years[0]), Integer.parseInt(years[1]), alone);
        bySurname.computeIfAbsent(words.getLast(), _ -> new ArrayList<>()).add(leader);
      }
    }
  }

  /**
   * The state that somebody of this name spoke for.
   *
   * @param words of the name, in small letters
   */
  @Nullable State stateOf(List<String> words, int year) {
    for (Leader leader : bySurname.getOrDefault(words.getLast(), List.of())) {
      if (leader.isIn(year) && leader.isNamed(words)) {
        return leader.state();
      }
    }
    return null;
  }
}

package org.aidememoire.extract.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.extract.name.Named.State;
import org.aidememoire.extract.text.WordLists;

/** The states of the world by ISO code, named by the JDK's CLDR data and where papers use another name by ours. */
final class States {

  private final Map<String, State> byCode = new HashMap<>();
  private final Map<String, String> cldrNames = new LinkedHashMap<>();
  private final Map<String, Former> formers = new HashMap<>();

  /** The state that a state of today was in until a year. */
  private record Former(State state, int until) {}

  States(String language, WordLists lists) {
    Locale locale = Locale.of(language);
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(locale);
      cldrNames.put(code, name);
      byCode.put(code, new State(code, name));
    }
    for (String section : new String[] {"usual name", "former name"}) {
      lists.section(section).forEach(entry -> byCode.put(entry.key(), new State(entry.key(), entry.words().getFirst())));
    }
    lists.section("was in").forEach(this::wasIn);
  }

  private void wasIn(WordLists.Entry line) {
    String[] codeAndYear = line.key().split(" ", 2);
    Former former = new Former(byCode(codeAndYear[0]), Integer.parseInt(codeAndYear[1]));
    line.words().forEach(code -> formers.put(code, former));
  }

  State byCode(String code) {
    State state = byCode.get(code);
    if (state == null) {
      throw new IllegalArgumentException("no state " + code);
    }
    return state;
  }

  /** The state that a city of this one was in at the time: Moscow's in 1987 is the Soviet Union. */
  State inYear(State today, int year) {
    Former former = formers.get(today.code());
    return former != null && year <= former.until ? former.state : today;
  }

  /** CLDR's own names, by code. */
  Map<String, String> cldrNames() {
    return cldrNames;
  }
}

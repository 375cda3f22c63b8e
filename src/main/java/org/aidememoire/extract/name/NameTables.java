package org.aidememoire.extract.name;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.extract.name.Named.City.Rank;
import org.aidememoire.extract.name.Named.City;
import org.aidememoire.extract.name.Named.Organisation;
import org.aidememoire.extract.name.Named.Party;
import org.aidememoire.extract.name.Named.State;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** A language's names of states, cities and organisations, read from its folder. */
final class NameTables {

  /**
   * One name and what it stands for.
   *
   * @param named null for a name that only looks like one of ours: "South China Sea"
   * @param acronym has to be written in capitals: "US" is a state and "us" is not
   */
  record Entry(@Nullable Named named, Form form, boolean acronym) {}

  final Phrases<Entry> names;
  final States states;
  final Map<String, City> capitals = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();

  NameTables(String language, Tokenizer tokenizer) {
    WordLists lists = WordLists.read(language, "states");
    states = new States(language, lists);
    states(lists);
    cities(WordLists.read(language, "cities"));
    seats(lists);
    organisations(WordLists.read(language, "organisations"));
    lists.words("no state").forEach(name -> put(name, null, Form.NAME));
    names = Phrases.of(tokenizer, entries);
  }

  private void states(WordLists lists) {
    states.cldrNames().forEach((code, name) -> put(name, states.byCode(code), Form.NAME));
    statesIn(lists, "usual name", Form.NAME);
    statesIn(lists, "other name", Form.NAME);
    statesIn(lists, "former name", Form.NAME);
    statesIn(lists, "people", Form.PEOPLE);
    statesIn(lists, "former people", Form.PEOPLE);
  }

  /** A house is where its state's capital is. */
  private void seats(WordLists lists) {
    for (WordLists.Entry line : lists.section("seat")) {
      City capital = Objects.requireNonNull(capitals.get(line.key()), line.key());
      line.words().forEach(name -> put(name, capital, Form.SEAT));
    }
  }

  private void statesIn(WordLists lists, String section, Form form) {
    for (WordLists.Entry line : lists.section(section)) {
      line.words().forEach(name -> put(name, states.byCode(line.key()), form));
    }
  }

  private void cities(WordLists lists) {
    cities(lists, "region", Rank.REGION);
    cities(lists, "city", Rank.CITY);
    cities(lists, "capital", Rank.CAPITAL);
  }

  private void cities(WordLists lists, String section, Rank rank) {
    for (WordLists.Entry line : lists.section(section)) {
      State state = states.byCode(line.key().substring(0, 2));
      ZoneId zone = ZoneId.of(line.key().substring(3));
      String first = line.words().getFirst();
      if (rank == Rank.CAPITAL) {
        capitals.putIfAbsent(state.code(), new City(first, state, zone, rank));
      }
      for (String name : line.words()) {
        String shown = rank == Rank.CAPITAL ? first : name;
        // A city that is called like its state, as Singapore is, stays the state.
        if (!entries.containsKey(key(name))) {
          put(name, new City(shown, state, zone, rank), Form.NAME);
        }
      }
    }
  }

  private void organisations(WordLists lists) {
    lists.section("of states").forEach(line -> line.words().forEach(name -> put(name, organisation(line.key()), Form.NAME)));
    for (String section : new String[] {"party", "people"}) {
      lists.section(section).forEach(line -> line.words().forEach(name -> put(name, party(line.key()), Form.NAME)));
    }
  }

  private static Organisation organisation(String nameAndId) {
    return new Organisation(name(nameAndId), wikidata(nameAndId));
  }

  private static Party party(String nameAndId) {
    return new Party(name(nameAndId), wikidata(nameAndId));
  }

  private static String name(String nameAndId) {
    return nameAndId.replaceFirst(" Q\\d+$", "");
  }

  private static @Nullable String wikidata(String nameAndId) {
    String name = name(nameAndId);
    return name.length() == nameAndId.length() ? null : nameAndId.substring(name.length() + 1);
  }

  private void put(String name, @Nullable Named named, Form form) {
    entries.put(key(name), new Entry(named, form, isAcronym(name)));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isAcronym(String name) {
    return name.length() <= 4 && name.chars().allMatch(Character::isUpperCase);
  }
}

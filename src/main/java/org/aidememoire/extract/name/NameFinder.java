package org.aidememoire.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.name.Named.City;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds who and where in texts of one language; immutable, one may serve all threads. */
public final class NameFinder {

  private final NameTables tables;
  private final Roles roles;
  private final Groups groups;
  private final Capitals capitals;
  private final NameWords nameWords;
  private final Leaders leaders;
  private final Towns towns;
  private final StandIns standIns;
  private final Hosts.Words hosts;

  private NameFinder(String language, Tokenizer tokenizer) {
    WordLists lists = WordLists.read(language, "roles");
    tables = new NameTables(language, tokenizer);
    roles = new Roles(lists, tokenizer);
    groups = new Groups(lists, tokenizer);
    capitals = new Capitals(lists, tables.capitals);
    nameWords = NameWords.of(language, lists);
    leaders = new Leaders(WordLists.read(language, "leaders"), tables.states);
    towns = new Towns(lists, nameWords.notNames(), tables.capitals);
    standIns = new StandIns(WordLists.read(language, "organisations"), tokenizer);
    hosts = Hosts.Words.of(lists);
  }

  /** Reads the language's tables, so keep what it gives. */
  public static NameFinder forLanguage(String language, Tokenizer tokenizer) {
    return new NameFinder(language, tokenizer);
  }

  /**
   * The names of a document.
   *
   * @param year of publication: Moscow was in another state in 1987
   */
  public Names find(Document document, int year) {
    @Nullable Mention[] byToken = new Mention[document.size()];
    List<RoleMention> roleMentions = new ArrayList<>();
    for (int token = 0; token < document.size(); token++) {
      if (document.isWord(token)) {
        token = Math.max(token, lookUp(document, token, year, byToken, roleMentions) - 1);
      }
    }
    capitals.read(document, byToken);
    towns.read(document, byToken);
    standIns.read(document, byToken);
    People people = new People(document, byToken, roleMentions, tables.states, nameWords, hosts, leaders, year);
    return people.names();
  }

  /** The token to go on with. */
  private int lookUp(Document document, int token, int year, @Nullable Mention[] byToken, List<RoleMention> roleMentions) {
    Phrases.Found<NameTables.Entry> name = tables.names.at(document, token);
    if (name != null && isWrittenAsName(document, token, name)) {
      Named named = name.value().named();
      if (named != null) {
        put(byToken, new Mention(token, name.end(), inYear(named, year), name.value().form()));
      }
      return name.end();
    }
    Mention group = groups.at(document, token);
    if (group != null) {
      put(byToken, group);
      return group.end();
    }
    Phrases.Found<Roles.Role> role = roles.at(document, token);
    if (role != null) {
      roleMentions.add(new RoleMention(token, role.end(), role.value()));
      return role.end();
    }
    return token + 1;
  }

  private static void put(@Nullable Mention[] byToken, Mention mention) {
    for (int token = mention.first(); token < mention.end(); token++) {
      byToken[token] = mention;
    }
  }

  private static boolean isWrittenAsName(Document document, int token, Phrases.Found<NameTables.Entry> name) {
    if (name.value().acronym()) {
      return document.shape(token) == CaseShape.UPPER || (document.length(token) > 3 && document.isCapitalized(token));
    }
    for (int inside = token; inside < name.end(); inside++) {
      if (document.isCapitalized(inside) || document.shape(inside) == CaseShape.MIXED) {
        return true;
      }
    }
    return false;
  }

  private Named inYear(Named named, int year) {
    return named instanceof City city
        ? new City(city.name(), tables.states.inYear(city.state(), year), city.zone(), city.rank())
        : named;
  }
}

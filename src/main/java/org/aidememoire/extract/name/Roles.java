package org.aidememoire.extract.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** A language's words for offices: "foreign minister", "envoy", "Mr". */
final class Roles {

  /** What a word of office does to the name beside it. */
  enum Kind {
    HONORIFIC,
    OFFICE,
    COUNTERPART,
    /** "deputy", "former": tells which holder of the office. */
    RANK
  }

  /**
   * @param impliedState code of the only state with an office called so, or of the one best known for it; null if there are more
   * @param sharedBy codes of the others
   */
  record Role(Kind kind, Office office, @Nullable String impliedState, Set<String> sharedBy) {
    private Role in(String state) {
      String[] codes = state.split(" ", -1);
      return new Role(kind, office, codes[0], Set.of(codes).size() == 1 ? Set.of() : Set.of(codes));
    }
  }

  private final Phrases<Role> phrases;

  Roles(WordLists lists, Tokenizer tokenizer) {
    Map<String, Role> roles = new HashMap<>();
    put(roles, lists, "rank", Kind.RANK, Office.NONE);
    put(roles, lists, "honorific", Kind.HONORIFIC, Office.NONE);
    put(roles, lists, "counterpart", Kind.COUNTERPART, Office.MINISTER);
    put(roles, lists, "leader", Kind.OFFICE, Office.LEADER);
    put(roles, lists, "minister", Kind.OFFICE, Office.MINISTER);
    put(roles, lists, "envoy", Kind.OFFICE, Office.ENVOY);
    put(roles, lists, "speaker", Kind.OFFICE, Office.SPEAKER);
    for (WordLists.Entry line : lists.section("implied state")) {
      line.words().forEach(office -> roles.computeIfPresent(office, (_, role) -> role.in(line.key())));
    }
    phrases = Phrases.of(tokenizer, roles);
  }

  private static void put(Map<String, Role> roles, WordLists lists, String section, Kind kind, Office office) {
    lists.words(section).forEach(word -> roles.put(word, new Role(kind, office, null, Set.of())));
  }

  Phrases.@Nullable Found<Role> at(Document document, int token) {
    return phrases.at(document, token);
  }
}

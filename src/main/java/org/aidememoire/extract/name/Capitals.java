package org.aidememoire.extract.name;

import java.util.Arrays;
import java.util.Map;
import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.extract.name.Named.City;
import org.aidememoire.extract.name.Named.State;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.TokenKind;
import org.aidememoire.extract.text.WordIndex;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads "the Ethiopian capital" and "Ethiopia's capital" as the name of the city. */
final class Capitals {

  private final Map<String, City> byState;
  private final WordIndex capital;
  private final WordIndex money;

  /** @param byState the capital of each state, by code */
  Capitals(WordLists roles, Map<String, City> byState) {
    this.byState = Map.copyOf(byState);
    capital = WordIndex.of(roles.words("capital"));
    money = WordIndex.of(roles.words("of money"));
  }

  /** Lets the city take the place of the state whose capital is spoken of. */
  void read(Document document, @Nullable Mention[] byToken) {
    for (int token = 1; token < document.size(); token++) {
      @Nullable Mention owner = capital.contains(document, token) ? owner(document, byToken, token) : null;
      boolean ofMoney = token + 1 < document.size() && money.contains(document, token + 1);
      City city = owner != null && !ofMoney && owner.named() instanceof State state ? capitalOf(state) : null;
      if (owner != null && city != null) {
        Arrays.fill(byToken, owner.first(), token + 1, new Mention(owner.first(), token + 1, city, Form.NAME));
      }
    }
  }

  private static @Nullable Mention owner(Document document, @Nullable Mention[] byToken, int token) {
    boolean possessive = document.kind(token - 1) == TokenKind.CLITIC && token > 1;
    return byToken[possessive ? token - 2 : token - 1];
  }

  /** Of the state of that time. */
  private @Nullable City capitalOf(State state) {
    City city = byState.get(state.code());
    return city == null ? null : new City(city.name(), state, city.zone(), city.rank());
  }
}

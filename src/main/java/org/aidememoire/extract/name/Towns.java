package org.aidememoire.extract.name;

import java.util.Arrays;
import java.util.Map;
import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.extract.name.Named.City;
import org.aidememoire.extract.name.Named.State;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Gap;
import org.aidememoire.extract.text.TokenKind;
import org.aidememoire.extract.text.WordIndex;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads towns that no list knows, where the text says whose they are: "in Altmark, Germany", "the Argentine port of Quiroga". */
final class Towns {

  private static final int LONGEST = 3;
  private static final int SITE_REACH = 4;

  private final Map<String, City> capitals;
  private final WordIndex notNames;
  private final WordIndex sites;
  private final WordIndex prepositions;

  /** @param capitals whose clocks are their state's, by its code */
  Towns(WordLists roles, WordIndex notNames, Map<String, City> capitals) {
    this.capitals = Map.copyOf(capitals);
    this.notNames = notNames;
    sites = WordIndex.of(roles.words("site"));
    prepositions = WordIndex.of(roles.words("in a town"));
  }

  /** Adds the towns to the states beside them. */
  void read(Document document, @Nullable Mention[] byToken) {
    for (int token = 0; token < document.size(); token++) {
      Mention mention = byToken[token];
      if (mention != null) {
        if (mention.named() instanceof State state) {
          before(document, byToken, mention, state);
          behind(document, byToken, mention, state);
        }
        token = mention.end() - 1;
      }
    }
  }

  /** "in TOWN, Germany". */
  private void before(Document document, @Nullable Mention[] byToken, Mention mention, State state) {
    int end = mention.first() - 1;
    if (end <= 0 || mention.form() != Form.NAME || !document.isSymbol(end, ',')) {
      return;
    }
    int first = end;
    while (first > 0 && end - first < LONGEST && isTownWord(document, byToken, first - 1)) {
      first--;
    }
    if (first < end && first > 0 && prepositions.contains(document, first - 1)) {
      put(document, byToken, first, end, state);
    }
  }

  /** "the German city of TOWN", "the Austrian ski resort TOWN". */
  private void behind(Document document, @Nullable Mention[] byToken, Mention mention, State state) {
    int site = mention.end();
    int limit = Math.min(document.size(), mention.end() + SITE_REACH);
    while (site < limit && !sites.contains(document, site) && isPartOfPhrase(document, site)) {
      site++;
    }
    if (site >= limit || !sites.contains(document, site)) {
      return;
    }
    int first = site + 1 < document.size() && document.isWord(site + 1) && document.isSpelled(site + 1, "of") ? site + 2 : site + 1;
    int end = first;
    while (end < document.size() && end - first < LONGEST && isTownWord(document, byToken, end)) {
      end++;
    }
    if (end > first) {
      put(document, byToken, first, end, state);
    }
  }

  private static boolean isPartOfPhrase(Document document, int token) {
    return document.kind(token) == TokenKind.CLITIC || document.isSymbol(token, '-') || document.shape(token) == CaseShape.LOWER;
  }

  private boolean isTownWord(Document document, @Nullable Mention[] byToken, int token) {
    return document.isWord(token)
        && byToken[token] == null
        && document.gapBefore(token) == Gap.SPACE
        && (document.shape(token) == CaseShape.CAPITALIZED || document.shape(token) == CaseShape.MIXED)
        && !notNames.contains(document, token);
  }

  private void put(Document document, @Nullable Mention[] byToken, int first, int end, State state) {
    City capital = capitals.get(state.code());
    if (capital != null) {
      City town = new City(document.textOf(document.span(first, end)), state, capital.zone(), City.Rank.CITY);
      Arrays.fill(byToken, first, end, new Mention(first, end, town, Form.NAME));
    }
  }
}

package org.aidememoire.extract.name;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.extract.name.Named.Organisation;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordIndex;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads "the bloc", "the 10-member grouping" and "the Organization" as the organisation named last that may be called so. */
final class StandIns {

  private static final int LONGEST = 5;

  /** Who may be called by a noun; nobody in particular for one that tells nothing by itself. */
  private final Phrases<List<String>> nouns;
  private final WordIndex kinds;
  private final WordIndex definite;

  StandIns(WordLists organisations, Tokenizer tokenizer) {
    Map<String, List<String>> called = new HashMap<>();
    organisations.section("stand-in").forEach(line -> called.put(line.key(), line.words()));
    organisations.words("stand-in of any").forEach(noun -> called.put(noun, List.of()));
    nouns = Phrases.of(tokenizer, called);
    kinds = WordIndex.of(organisations.words("kind of organisation"));
    definite = WordIndex.of(List.of("the"));
  }

  /** Adds the mentions of what was named before by its name. */
  void read(Document document, @Nullable Mention[] byToken) {
    Deque<Organisation> named = new ArrayDeque<>();
    for (int token = 0; token < document.size(); token++) {
      Mention mention = byToken[token];
      if (mention != null && mention.named() instanceof Organisation organisation) {
        named.remove(organisation);
        named.push(organisation);
      } else if (mention == null && !named.isEmpty() && document.isWord(token)) {
        Phrases.Found<List<String>> noun = nouns.at(document, token);
        Organisation meant = noun == null ? null : meant(document, token, noun, named);
        if (noun != null && meant != null) {
          Arrays.fill(byToken, token, noun.end(), new Mention(token, noun.end(), meant, Form.NAME));
        }
      }
    }
  }

  private @Nullable Organisation meant(Document document, int noun, Phrases.Found<List<String>> found, Deque<Organisation> named) {
    int first = noun;
    while (first > 0 && noun - first < LONGEST && isKind(document, first - 1)) {
      first--;
    }
    boolean said = first < noun || document.isCapitalized(noun) || !found.value().isEmpty();
    if (first == 0 || !definite.contains(document, first - 1) || !said || isOf(document, found.end())) {
      return null;
    }
    return named.stream().filter(each -> found.value().isEmpty() || found.value().contains(each.name())).findFirst().orElse(null);
  }

  /** "10-member", "regional". */
  private boolean isKind(Document document, int token) {
    return document.isNumber(token) || document.isSymbol(token, '-') || kinds.contains(document, token);
  }

  /** "the group of". */
  private static boolean isOf(Document document, int token) {
    return token < document.size() && document.isWord(token) && document.isSpelled(token, "of");
  }
}

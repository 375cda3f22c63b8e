package org.aidememoire.extract.name;

import java.util.HashMap;
import java.util.Map;
import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** States named together by their region: "Arab leaders", "other European countries", "world powers". */
final class Groups {

  private final Phrases<Boolean> regions;
  private final Phrases<Boolean> groups;

  Groups(WordLists lists, Tokenizer tokenizer) {
    regions = phrases(lists, "region of states", tokenizer);
    groups = phrases(lists, "group of states", tokenizer);
  }

  private static Phrases<Boolean> phrases(WordLists lists, String section, Tokenizer tokenizer) {
    Map<String, Boolean> words = new HashMap<>();
    lists.words(section).forEach(word -> words.put(word, true));
    return Phrases.of(tokenizer, words);
  }

  @Nullable Mention at(Document document, int token) {
    Phrases.Found<Boolean> region = regions.at(document, token);
    Phrases.Found<Boolean> group = region == null || region.end() >= document.size() ? null : groups.at(document, region.end());
    return group == null
        ? null
        : new Mention(token, group.end(), new Named.Party(document.textOf(document.span(token, group.end())), null), Form.NAME);
  }
}

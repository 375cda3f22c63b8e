package org.aidememoire.extract.name;

import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.extract.name.Named.City;
import org.aidememoire.extract.name.Named.State;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.WordIndex;
import org.aidememoire.extract.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Whose somebody is who is met on a journey and has no state said: of the place gone to, "to Cairo for talks with President NAME". */
final class Hosts {

  /** @param company "with", "meet", "by": who is behind is met */
  record Words(WordIndex company, WordIndex onTheWay, WordIndex venues) {

    static Words of(WordLists roles) {
      return new Words(
          WordIndex.of(roles.words("in company")), WordIndex.of(roles.words("on the way")), WordIndex.of(roles.words("no host")));
    }
  }

  private final Document document;
  private final @Nullable Mention[] byToken;
  private final boolean[] inRole;
  private final Words words;
  private int lastEnd = -1;
  private @Nullable State last;

  Hosts(Document document, @Nullable Mention[] byToken, boolean[] inRole, Words words) {
    this.document = document;
    this.byToken = byToken;
    this.inRole = inRole;
    this.words = words;
  }

  /** The state gone to, if the name has an office in front and is met; names have to be asked for in their order. */
  @Nullable State of(int first, int end) {
    int before = first - 1;
    while (before >= 0 && (inRole[before] || isArticle(before))) {
      before--;
    }
    State host = null;
    if (before >= 0 && before < first - 1) {
      boolean listed = lastEnd >= 0 && before <= lastEnd + 1 && (document.isSymbol(before, ',') || isAnd(before));
      host = words.company().contains(document, before) ? placeBefore(before) : listed ? last : null;
    }
    lastEnd = host == null ? -1 : end;
    last = host;
    return host;
  }

  private boolean isArticle(int token) {
    return document.isWord(token) && document.isSpelled(token, "the");
  }

  private boolean isAnd(int token) {
    return document.isWord(token) && document.isSpelled(token, "and");
  }

  private @Nullable State placeBefore(int token) {
    int start = document.firstToken(document.sentenceOf(token));
    for (int at = token - 1; at > start; at--) {
      Mention mention = byToken[at];
      if (mention != null && mention.form() == Form.NAME && isReached(mention)) {
        return switch (mention.named()) {
          case City city -> words.venues().contains(document, mention.first()) ? null : city.state();
          case State state -> state;
          case Named.Organisation _, Named.Party _, Named.Person _ -> null;
        };
      }
    }
    return null;
  }

  /** Behind "to", "in", "visit". */
  private boolean isReached(Mention mention) {
    return mention.first() > 0 && words.onTheWay().contains(document, mention.first() - 1);
  }
}

package org.aidememoire.extract.sighting;

import org.aidememoire.extract.text.CaseShape;

/**
 * The small words in front of a verb, read from right to left: "is not expected to", "will", "was due to".
 *
 * @param from its first token; the verb itself if there are none
 */
record VerbChain(int from, long bits) {

  private static final long WILL_WAS_IS_WOULD = Cue.bits(Cue.WILL, Cue.WAS, Cue.IS, Cue.WOULD);

  private static final long LINKS =
      Cue.bits(
          Cue.WILL, Cue.WOULD, Cue.MAY, Cue.IS, Cue.WAS, Cue.BE, Cue.HAS, Cue.DO, Cue.TO, Cue.DUE, Cue.EXPECTED, Cue.PLAN, Cue.HOPE,
          Cue.NOT, Cue.AGAIN, Cue.CANCEL, Cue.FORMERLY);

  static final VerbChain NONE = new VerbChain(0, 0);

  private static final long ADVERBS = Cue.bits(Cue.AGAIN, Cue.FORMERLY);

  private static final int LONGEST = 9;

  static VerbChain before(Article article, int verb) {
    int start = article.sentenceStart(verb);
    long bits = 0;
    int from = verb;
    for (int token = verb - 1; token >= start && verb - token <= LONGEST; token--) {
      if (article.isAny(token, LINKS) && !isNounPhrase(article, token)) {
        bits |= article.cues().bits()[token];
        from = token;
      } else if (!passes(article, token)) {
        break;
      }
    }
    return new VerbChain(from, bits);
  }

  /** "a planned": what looks like a link stands behind a determiner. */
  private static boolean isNounPhrase(Article article, int token) {
    return token > 0 && article.is(token - 1, Cue.DETERMINER) && !article.isAny(token, WILL_WAS_IS_WOULD);
  }

  /** Adverbs, inner words of phrases and times do not end it: "will on Friday also meet". */
  private static boolean passes(Article article, int token) {
    return article.cues().isInside(token)
        || article.timeAt(token) != null
        || (article.document().shape(token) == CaseShape.LOWER && article.document().textOf(token).endsWith("ly"))
        || (article.is(token, Cue.TOPIC) && article.timeAt(token + 1) != null);
  }

  /** Nothing but adverbs: "then flies". */
  boolean isEmpty() {
    return (bits & ~ADVERBS) == 0;
  }

  boolean has(Cue cue) {
    return (bits & cue.bit()) != 0;
  }

  boolean hasAny(Cue... cues) {
    return (bits & Cue.bits(cues)) != 0;
  }

  /** Nothing but "to". */
  boolean isBareInfinitive() {
    return has(Cue.TO) && !hasAny(Cue.IS, Cue.WAS, Cue.WILL, Cue.WOULD, Cue.MAY, Cue.DUE, Cue.EXPECTED, Cue.PLAN, Cue.HOPE, Cue.HAS, Cue.NOT);
  }
}

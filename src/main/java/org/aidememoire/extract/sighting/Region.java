package org.aidememoire.extract.sighting;

/**
 * The stretch of a sentence in which the parties to a meeting are looked for.
 *
 * @param subjectStart where the subject may begin
 * @param subjectEnd where the verb group or noun phrase begins
 * @param objectStart behind the trigger
 * @param objectEnd where something else begins: a purpose, another clause, "said"
 */
record Region(int subjectStart, int subjectEnd, int objectStart, int objectEnd) {

  private static final long CLAUSE_AFTER_BEFORE = Cue.bits(Cue.CLAUSE, Cue.AFTER, Cue.BEFORE);

  private static final long FINITE = Cue.bits(Cue.WILL, Cue.WOULD, Cue.MAY, Cue.IS, Cue.WAS, Cue.HAS, Cue.BE);

  static Region of(Article article, Trigger trigger, Reading reading) {
    int from = Math.min(reading.subjectEnd(), trigger.first());
    int end = subjectEnd(article, from);
    return new Region(subjectStart(article, end), end, trigger.end(), objectEnd(article, trigger));
  }

  /** Over what stands between commas: "the envoy, who left on Monday, will meet …". */
  private static int subjectEnd(Article article, int from) {
    if (!isComma(article, from - 1)) {
      return from;
    }
    for (int token = from - 2; token > article.sentenceStart(from); token--) {
      if (article.is(token, Cue.CLAUSE) && isComma(article, token - 1)) {
        return token;
      }
    }
    return from;
  }

  private static boolean isComma(Article article, int token) {
    return article.isSymbol(token, ',') || article.isSymbol(token, '-') || article.isSymbol(token, '\u2014');
  }

  private static int subjectStart(Article article, int from) {
    int start = Math.max(article.sentenceStart(from), article.dateline().end());
    for (int token = from - 1; token >= start; token--) {
      if (article.is(token, Cue.SAY) || article.isSymbol(token, ';') || article.isSymbol(token, '"')) {
        return token + 1;
      }
      // "… on Monday, the same day the envoys are to meet": whoever follows the time is the subject
      if (article.timeAt(token) != null && article.nameAt(token + 1) != null && token + 1 < from) {
        return token + 1;
      }
      // "the envoy, who will meet …": the one before "who" is the subject
      if (article.is(token, Cue.CLAUSE) && token < from - 2) {
        return token + 1;
      }
    }
    return start;
  }

  private static int objectEnd(Article article, Trigger trigger) {
    int end = article.sentenceEnd(trigger.first());
    for (int token = trigger.end(); token < end; token++) {
      boolean topic = article.is(token, Cue.PURPOSE) || (article.is(token, Cue.TOPIC) && article.timeAt(token + 1) == null);
      if (topic || article.cues().isMargins(token) || article.isAny(token, CLAUSE_AFTER_BEFORE)) {
        return token;
      }
      Trigger other = article.triggerAt(token);
      if (other != null && other.verb() != null) {
        return token;
      }
      if (other != null && other.first() == token && trigger.isNoun()) {
        return lastListSign(article, trigger.end(), token);
      }
      if (article.is(token, Cue.SAY)) {
        return lastComma(article, trigger.end(), token);
      }
    }
    return end;
  }

  /** "meetings with A, a session of B and talks with C": each has its own. */
  private static int lastListSign(Article article, int from, int other) {
    for (int token = other - 1; token >= from && !article.isAny(token, FINITE); token--) {
      if (article.isSymbol(token, ',') || article.is(token, Cue.AND)) {
        return token;
      }
    }
    return other;
  }

  private static int lastComma(Article article, int from, int say) {
    for (int token = say - 1; token >= from; token--) {
      if (article.isSymbol(token, ',') || article.isSymbol(token, '"')) {
        return token;
      }
    }
    return say;
  }
}

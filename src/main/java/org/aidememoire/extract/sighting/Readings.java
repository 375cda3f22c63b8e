package org.aidememoire.extract.sighting;

/** Reads any trigger; a purpose takes the mood of the verb that it hangs on. */
final class Readings {

  private static final long WILL_WOULD = Cue.bits(Cue.WILL, Cue.WOULD);

  private static final int DEEPEST = 4;

  private final Article article;
  private final VerbMoods verbs;
  private final NounMoods nouns;

  Readings(Article article) {
    this.article = article;
    this.verbs = new VerbMoods(article);
    this.nouns = new NounMoods(article, verbs);
  }

  Reading read(Trigger trigger) {
    return read(trigger, 0);
  }

  private Reading read(Trigger trigger, int depth) {
    Reading reading = trigger.isNoun() ? nouns.read(trigger) : verbs.read(trigger);
    Trigger governor = reading.governor();
    return reading.mood() == Mood.PURPOSE && governor != null && depth < DEEPEST
        ? purpose(reading, governor, read(governor, depth + 1))
        : reading;
  }

  private Reading purpose(Reading reading, Trigger governor, Reading governed) {
    Mood mood = governed.mood();
    if (mood == Mood.PAST && governor.is(Verb.DEPART)) {
      return reading.with(Mood.PLANNED, "has left for it");
    }
    if (mood == Mood.BARE || mood == Mood.PURPOSE) {
      return reading.with(clauseMood(governor), "clause");
    }
    return reading.with(mood, "as \"" + article.document().textOf(governor.first()) + '"');
  }

  private Mood clauseMood(Trigger trigger) {
    for (int token = trigger.first() - 1; token >= article.sentenceStart(trigger.first()); token--) {
      if (article.isAny(token, WILL_WOULD)) {
        return Mood.WILL;
      }
    }
    return Mood.BARE;
  }
}

package org.aidememoire.extract.sighting;

import org.aidememoire.event.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A word of the text that speaks of a meeting, read as a verb or as a noun.
 *
 * @param verb null if it is read as a noun
 * @param noun null if it is read as a verb
 */
record Trigger(int first, int end, int sentence, TriggerWord word, @Nullable Verb verb, @Nullable Kind noun) {

  private static final long FORMS_OF_BE = Cue.bits(Cue.IS, Cue.WAS, Cue.BE);

  /** Of the place alone: triggers are keys of maps, and no two stand at one place. */
  @Override
  public int hashCode() {
    return first;
  }

  boolean isNoun() {
    return noun != null;
  }

  boolean is(Verb other) {
    return verb == other;
  }

  /** "visits", "flies", "the trip". */
  boolean isJourney() {
    return (verb != null && verb.isTravel()) || noun == Kind.VISIT;
  }

  /** "hosted by", "will be chaired by", "attended by". */
  boolean isBySomebody(Article article) {
    return (verb == Verb.HOST || verb == Verb.HOLD || verb == Verb.ATTEND) && article.is(end, Cue.BY);
  }

  /** "talks hosted by", not "will be hosted by". */
  boolean isParticiple(Article article) {
    return isBySomebody(article) && !article.isAny(first - 1, FORMS_OF_BE);
  }
}

package org.aidememoire.extract.sighting;

import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its subject what is no meeting of states, whoever was spoken of before.
 *
 * <pre>
 * the cabinet meets on Sunday      the National Assembly resumes its session      a frigate is to call at Durban
 * </pre>
 */
final class OwnAffairs {

  private static final int SUBJECT_REACH = 8;
  private static final int OBJECT_REACH = 10;
  private static final long FORMS = Cue.bits(Cue.TOPIC, Cue.AGAIN, Cue.NEXT, Cue.BOTH, Cue.CLAUSE);

  private final Article article;

  OwnAffairs(Article article) {
    this.article = article;
  }

  /** Why it is nobody else's, null if nothing says so. */
  @Nullable String reason(Candidate candidate) {
    if (isHead(candidate.subject(), Cue.DOMESTIC) && !isWithOthers(candidate.trigger())) {
      return "a body of one state";
    }
    return isOfVessel(candidate) ? "a ship" : null;
  }

  /** The last word of the subject, over "on Monday" and "again". */
  private boolean isHead(int subject, Cue cue) {
    int start = subject < 0 ? 0 : article.sentenceStart(subject);
    for (int token = subject; token >= start && subject - token < SUBJECT_REACH; token--) {
      if (article.is(token, cue)) {
        return true;
      }
      boolean passes = article.timeAt(token) != null || article.cues().isInside(token) || article.isAny(token, FORMS);
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** "The parliament will receive the French foreign minister". */
  private boolean isWithOthers(Trigger trigger) {
    int end = Math.min(article.sentenceEnd(trigger.first()), trigger.end() + OBJECT_REACH);
    for (int token = trigger.end(); token < end; token++) {
      Mention mention = article.nameAt(token);
      if (mention != null && !(mention.named() instanceof Named.City) && !article.is(mention.first() - 1, Cue.IN)) {
        return true;
      }
    }
    return false;
  }

  /** Whatever flag it flies, a ship that visits is no delegation. */
  private boolean isOfVessel(Candidate candidate) {
    int subject = candidate.subject();
    int start = Math.max(subject - SUBJECT_REACH, subject < 0 ? 0 : article.sentenceStart(subject));
    return (candidate.trigger().isJourney() || candidate.kind() == Kind.CALL)
        && article.cues().anyIn(start, subject + 1, Cue.VESSEL);
  }
}

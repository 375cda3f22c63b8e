package org.aidememoire.extract.sighting;

import java.util.Set;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named.Person;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Office;
import org.jspecify.annotations.Nullable;

/** Finds whom "he", "it" and "his visit" speak of: who was named last, in the same sentence before or in one of the two before it. */
final class Pronouns {

  private static final long HE_IT_I = Cue.bits(Cue.HE, Cue.IT, Cue.I);

  private static final long BEHIND_OBJECT = Cue.bits(Cue.IN, Cue.TOPIC, Cue.AFTER, Cue.BEFORE, Cue.FOR, Cue.AND, Cue.AGAIN, Cue.REMOTE, Cue.DURING);

  private static final int SENTENCES_BACK = 2;
  private static final int TITLE_REACH = 7;
  private static final int OFFICE_REACH = 9;

  private final Article article;

  Pronouns(Article article) {
    this.article = article;
  }

  /** "his visit". */
  boolean isPossessive(int phrase) {
    return article.isAny(phrase, HE_IT_I);
  }

  /** "he and the minister will meet". */
  boolean isListed(Region region) {
    for (int token = region.subjectStart(); token < region.subjectEnd(); token++) {
      if (article.isAny(token, HE_IT_I) && article.is(token + 1, Cue.AND)) {
        return true;
      }
    }
    return false;
  }

  /** Nobody if there is no pronoun. */
  Set<Named> subject(Trigger trigger, Region region, Reading reading) {
    int inside = insideVerb(trigger);
    int pronoun = inside >= 0 ? inside : isPossessive(reading.phrase()) ? reading.phrase() : pronounBefore(region);
    if (pronoun < 0) {
      return office(region);
    }
    Named named = article.is(pronoun, Cue.IT) ? body(pronoun) : article.is(pronoun, Cue.I) ? speaker(pronoun) : person(pronoun);
    return named == null ? Set.of() : Set.of(named);
  }

  /** "will take her to". */
  private int insideVerb(Trigger trigger) {
    for (int token = trigger.first(); token < trigger.end(); token++) {
      if (article.is(token, Cue.HE)) {
        return token;
      }
    }
    return -1;
  }

  /** "will hold talks with him", "will meet her on Friday": who was named before and is not the subject. */
  Set<Named> object(Region region, Set<Named> subject) {
    for (int token = region.objectStart(); token < region.objectEnd(); token++) {
      boolean alone = article.is(token, Cue.HE) && (token + 1 >= article.sentenceEnd(token) || !article.document().isWord(token + 1) || article.isAny(token + 1, BEHIND_OBJECT) || article.timeAt(token + 1) != null);
      if (alone) {
        return otherPerson(token, subject);
      }
    }
    return Set.of();
  }

  private Set<Named> otherPerson(int pronoun, Set<Named> subject) {
    int sentence = article.document().sentenceOf(pronoun);
    for (int token = article.sentenceStart(pronoun) - 1; token >= 0 && sentence - article.document().sentenceOf(token) <= SENTENCES_BACK; token--) {
      Mention mention = article.nameAt(token);
      if (mention != null && mention.named() instanceof Person person && person.office() != Office.SPEAKER && !subject.contains(person)) {
        return Set.of(person);
      }
    }
    return Set.of();
  }

  private boolean isNoun(int token) {
    Trigger trigger = article.triggerAt(token);
    return trigger != null && trigger.isNoun();
  }

  private int pronounBefore(Region region) {
    for (int token = region.subjectEnd() - 1; token >= region.subjectStart(); token--) {
      if (article.isAny(token, HE_IT_I) && !isNoun(token + 1)) {
        return token;
      }
      if (article.nameAt(token) != null && !isListed(region)) {
        return -1;
      }
    }
    return -1;
  }

  /** "the minister", "the French president": the one of that office who was named before. */
  private Set<Named> office(Region region) {
    for (int token = region.subjectStart(); token < region.subjectEnd(); token++) {
      Office office = article.names().officeAt(token);
      if (office != null && office != Office.SPEAKER && article.nameAt(article.names().officeEnd(token)) == null) {
        Named holder = holder(token);
        holder = holder == null ? holder(office, token) : holder;
        return holder == null ? Set.of() : Set.of(holder);
      }
    }
    return Set.of();
  }

  /** "the vice president", "the vice president's visit": a high office, and no name beside it or before. */
  boolean isUnnamedOffice(Region region, Reading reading) {
    int end = Math.max(region.subjectEnd(), reading.phrase() + 4);
    for (int token = Math.max(region.subjectStart(), end - OFFICE_REACH); token < Math.min(end, article.document().size()); token++) {
      Office office = article.names().officeAt(token);
      boolean high = office != null && office.isOfGovernment() && article.is(token - 1, Cue.DETERMINER) && !article.is(token - 1, Cue.INDEFINITE);
      if (high && article.nameAt(article.names().officeEnd(token)) == null) {
        return true;
      }
    }
    return false;
  }

  /** "The prime minister": the last one who was introduced by the same words. */
  private @Nullable Named holder(int title) {
    int length = article.names().officeEnd(title) - title;
    Mention side = article.nameAt(title - 1);
    Named holder = null;
    for (Mention mention : article.names().all()) {
      if (mention.first() >= title) {
        break;
      }
      boolean ofSide = side == null || (mention.named() instanceof Person person && Who.asParty(side.named()).equals(person.side()));
      if (ofSide && mention.named() instanceof Person && isSameTitle(mention.first() - length, title, length)) {
        holder = mention.named();
      }
    }
    return holder;
  }

  private boolean isSameTitle(int first, int title, int length) {
    if (first < 0 || article.names().officeAt(first) == null || article.names().officeEnd(first) != first + length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!article.document().textOf(first + i).equalsIgnoreCase(article.document().textOf(title + i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Named holder(Office office, int before) {
    Mention side = article.nameAt(before - 1);
    Named holder = null;
    for (Mention mention : article.names().all()) {
      boolean same = mention.named() instanceof Person person && person.office() == office && (side == null || Who.asParty(side.named()).equals(person.side()));
      if (same && mention.first() < before) {
        holder = mention.named();
      }
    }
    return holder;
  }

  /** "Osei said", "said Osei", "said President Osei". */
  private @Nullable Named beside(int say) {
    Mention before = article.nameAt(say - 1);
    if (before != null && before.named() instanceof Person) {
      return before.named();
    }
    for (int token = say + 1; token < Math.min(article.sentenceEnd(say), say + TITLE_REACH); token++) {
      Mention mention = article.nameAt(token);
      if (mention != null && mention.named() instanceof Person person) {
        return person.office() == Office.SPEAKER ? null : person;
      }
    }
    return null;
  }

  /** Whoever is said to say it; of a statement the first one named who holds an office. */
  private @Nullable Named speaker(int pronoun) {
    for (int token = pronoun; token < article.sentenceEnd(pronoun); token++) {
      if (article.is(token, Cue.SAY)) {
        Named named = beside(token);
        if (named != null) {
          return named;
        }
      }
    }
    for (Mention mention : article.names().all()) {
      boolean here = article.document().sentenceOf(mention.first()) == article.document().sentenceOf(pronoun);
      if (!here && mention.named() instanceof Person person && person.office().isOfGovernment()) {
        return person;
      }
    }
    return null;
  }

  /** The subject of the sentences around rather than the last name: whoever was named first in the nearest sentence. */
  private @Nullable Named person(int pronoun) {
    int sentence = article.document().sentenceOf(pronoun);
    for (int back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
      int end = back == 0 ? pronoun : article.document().endToken(sentence - back);
      for (int token = article.document().firstToken(sentence - back); token < end; token++) {
        Mention mention = article.nameAt(token);
        if (mention != null && mention.named() instanceof Person person && person.office() != Office.SPEAKER) {
          return person;
        }
      }
    }
    return null;
  }

  private @Nullable Named body(int pronoun) {
    for (int token = pronoun - 1; token >= article.sentenceStart(pronoun); token--) {
      Mention mention = article.nameAt(token);
      if (mention != null && !(mention.named() instanceof Person)) {
        return Who.asParty(mention.named());
      }
    }
    return null;
  }
}

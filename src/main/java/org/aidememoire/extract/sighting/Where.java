package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.TokenKind;

/** Reads where a meeting is held: behind "in", "at" and "to", as the object of "visit", before the noun in "the Oslo talks". */
final class Where {

  private static final long SAY_AFTER_BEFORE_PURPOSE = Cue.bits(Cue.SAY, Cue.AFTER, Cue.BEFORE, Cue.PURPOSE);
  private static final long IN = Cue.bits(Cue.IN);
  private static final long IN_TO_FOR = Cue.bits(Cue.IN, Cue.TO, Cue.FOR);
  private static final long FORMS_OF_BE = Cue.bits(Cue.IS, Cue.WAS, Cue.WILL, Cue.WOULD, Cue.MAY, Cue.BE, Cue.HAS);

  private static final long HAPPENS = Cue.bits(Cue.HAPPEN, Cue.HAPPENED);
  private static final int CLAUSE_REACH = 5;
  private static final int EPITHETS = 3;

  private final Article article;
  private final Document document;

  Where(Article article) {
    this.article = article;
    this.document = article.document();
  }

  /** The stops in the order of the text; of "Oslo, Norway" only Oslo. */
  List<Mention> places(Trigger trigger, Reading reading, int start, int limit) {
    List<Mention> places = new ArrayList<>();
    int end = Math.min(limit, article.sentenceEnd(trigger.first()));
    for (int token = start; token < end; token++) {
      if (ends(token, trigger)) {
        break;
      }
      if (article.is(token, Cue.HERE) && places.isEmpty() && article.dateline().here() != null) {
        places.add(article.dateline().here());
      }
      if (places.isEmpty() && (isThere(token) || isTheCity(token))) {
        addLastNamed(token, places);
      }
      Mention mention = article.nameAt(token);
      if (mention != null) {
        if (mention.first() == token && isPlace(mention, trigger, places)) {
          places.add(mention);
        }
        token = mention.end() - 1;
      }
    }
    if (places.isEmpty()) {
      before(trigger, reading, places);
    }
    if (places.isEmpty()) {
      ofClause(trigger, places);
    }
    if (places.isEmpty() && trigger.isNoun() && article.is(reading.phrase() - 1, Cue.FOR)) {
      ofPurpose(reading.phrase() - 1, places);
    }
    if (places.isEmpty() && (trigger.verb() == null || !trigger.verb().isTravel())) {
      fronted(trigger, places);
    }
    Agenda.Item item = article.agenda().at(trigger.sentence());
    return places.isEmpty() && item != null ? item.places() : places;
  }

  /** "talks there on Friday", but not "there will be talks". */
  private boolean isThere(int token) {
    return article.is(token, Cue.THERE) && !article.isAny(token - 1, FORMS_OF_BE) && !article.isAny(token + 1, FORMS_OF_BE);
  }

  /** "while they are in the city". */
  private boolean isTheCity(int token) {
    return document.isWord(token) && document.isSpelled(token, "city") && article.is(token - 1, Cue.DETERMINER) && article.is(token - 2, Cue.IN) && !article.is(token + 1, Cue.OF);
  }

  /** The place that was named last, here or in the sentence before. */
  private void addLastNamed(int before, List<Mention> places) {
    int sentence = document.sentenceOf(before);
    int start = Math.max(article.dateline().end(), document.firstToken(Math.max(0, sentence - 1)));
    for (int token = before - 1; token >= start; token--) {
      Mention mention = article.nameAt(token);
      int preposition = mention == null ? -1 : article.is(mention.first() - 1, Cue.DETERMINER) ? mention.first() - 2 : mention.first() - 1;
      if (mention != null && isPlaceName(mention) && article.isAny(preposition, IN_TO_FOR)) {
        places.add(mention);
        return;
      }
    }
  }

  /** "In Oslo, the envoy will meet …", "While in the Peruvian capital, he …". */
  private void fronted(Trigger trigger, List<Mention> places) {
    int first = article.sentenceStart(trigger.first());
    int preposition = article.is(first, Cue.IN) ? first : first + 1;
    for (int token = preposition + 1; token < Math.min(trigger.first(), preposition + EPITHETS + 2); token++) {
      Mention mention = article.nameAt(token);
      if (mention != null && isPlaceName(mention)) {
        if (article.is(preposition, Cue.IN) && preposition(mention) == preposition && document.isWord(first)) {
          places.add(mention);
        }
        return;
      }
    }
  }

  /** "He is due in Oslo, where the ministers will meet". */
  private void ofClause(Trigger trigger, List<Mention> places) {
    for (int token = trigger.first() - 1; token > article.sentenceStart(trigger.first()); token--) {
      if (article.is(token, Cue.CLAUSE)) {
        Mention mention = article.nameAt(article.isSymbol(token - 1, ',') ? token - 2 : token - 1);
        if (document.isSpelled(token, "where") && mention != null && isPlaceName(mention)) {
          places.add(mention);
        }
        return;
      }
    }
  }

  /** "flies to Oslo for talks", "at Camp David on Friday for a summit". */
  private void ofPurpose(int purpose, List<Mention> places) {
    for (int token = purpose - 1; token >= article.sentenceStart(purpose); token--) {
      Mention mention = article.nameAt(token);
      if (mention != null && isPlaceName(mention) && article.isAny(preposition(mention), IN_TO_FOR)) {
        places.add(mention);
      }
      Trigger verb = article.triggerAt(token);
      if (!places.isEmpty() || (verb != null && verb.verb() != null) || article.isAny(token, SAY_AFTER_BEFORE_PURPOSE)) {
        return;
      }
    }
  }

  private boolean ends(int token, Trigger trigger) {
    Trigger other = article.triggerAt(token);
    boolean otherVerb = other != null && other.verb() != null && !other.verb().isSupport() && !other.isParticiple(article);
    return otherVerb || document.isSymbol(token, ';') || article.isAny(token, SAY_AFTER_BEFORE_PURPOSE) || isOtherMeeting(token, trigger) || (article.is(token, Cue.CLAUSE) && token > trigger.end() + 1 && !isAboutTheMeeting(token, trigger));
  }

  /** "the summit of the bloc, which was to be held in": the clause tells where. */
  private boolean isAboutTheMeeting(int clause, Trigger trigger) {
    boolean about = false;
    for (int token = clause + 1; token <= clause + CLAUSE_REACH; token++) {
      about |= article.isAny(token, HAPPENS);
    }
    return about && trigger.isNoun() && article.isAny(clause + 1, FORMS_OF_BE | HAPPENS);
  }

  /** "… during their summit at": the place is the other meeting's. */
  private boolean isOtherMeeting(int token, Trigger trigger) {
    Trigger other = article.triggerAt(token);
    return other != null && other.isNoun() && other.first() > trigger.end() + 2 && trigger.isNoun() && !isOnMarginsOf(other, trigger);
  }

  /** "talks on the sidelines of a summit in Oslo": they are where it is. */
  private boolean isOnMarginsOf(Trigger other, Trigger trigger) {
    for (int token = other.first() - 1; token >= trigger.end(); token--) {
      if (article.is(token, Cue.DURING) && article.cues().isInside(token + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(Mention mention, Trigger trigger, List<Mention> places) {
    if (!isPlaceName(mention) || isCountryOf(mention, places)) {
      return false;
    }
    int before = preposition(mention);
    boolean preposition = isSite(before) || article.isAny(before, IN) || (article.is(before, Cue.TO) && leadsThere(trigger, before));
    boolean toured = article.is(before, Cue.OF) && trigger.noun() == Kind.VISIT && before == trigger.end() && !isPossessor(mention);
    boolean object = (trigger.is(Verb.VISIT) && before < trigger.end()) || (article.is(before, Cue.FOR) && trigger.is(Verb.DEPART));
    boolean listed = !places.isEmpty() && isListed(places.getLast(), mention);
    return preposition || object || toured || listed;
  }

  /** The token before the place and what is said of it: "in the Spanish city Oviedo", "in nearby Oslo". */
  private int preposition(Mention mention) {
    int before = mention.first() - 1;
    for (int i = 0; i < EPITHETS && isEpithet(before); i++) {
      before--;
    }
    before = article.is(before, Cue.DETERMINER) ? before - 1 : before;
    return article.isAny(before, IN_TO_FOR) ? before : article.is(mention.first() - 1, Cue.DETERMINER) ? mention.first() - 2 : mention.first() - 1;
  }

  private boolean isEpithet(int token) {
    if (token < 0 || article.triggerAt(token) != null || article.timeAt(token) != null) {
      return false;
    }
    Mention people = article.nameAt(token);
    return people == null ? document.isWord(token) && document.shape(token) == CaseShape.LOWER && !article.isAny(token, ~0L) : people.form() == Form.PEOPLE;
  }

  /** "the truce village of Panmunjom", "the Black Sea resort of Sochi". */
  private boolean isSite(int of) {
    return article.cues().isInside(Math.max(0, of)) && (article.is(of - 1, Cue.SITE) || article.is(of - 2, Cue.SITE));
  }

  private static boolean leadsThere(Trigger trigger, int to) {
    return trigger.isJourney() || trigger.is(Verb.HOST) || trigger.is(Verb.CALL_ON) || to < 0;
  }

  private boolean isPossessor(Mention mention) {
    return mention.end() < document.size() && (document.kind(mention.end()) == TokenKind.CLITIC || article.names().officeAt(mention.end()) != null);
  }

  /** "Bern, Oslo and Rome". */
  private boolean isListed(Mention previous, Mention mention) {
    for (int token = previous.end(); token < mention.first(); token++) {
      if (!document.isSymbol(token, ',') && !document.isSymbol(token, ';') && !article.is(token, Cue.AND) && article.nameAt(token) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlaceName(Mention mention) {
    return mention.form() != Form.PEOPLE
        && switch (mention.named()) {
          case Named.City _, Named.State _ -> true;
          case Named.Organisation _, Named.Party _, Named.Person _ -> false;
        };
  }

  /** "Norway" in "Oslo, Norway". */
  private static boolean isCountryOf(Mention mention, List<Mention> places) {
    return !places.isEmpty() && places.getLast().named() instanceof Named.City city && city.state().equals(mention.named());
  }

  /** "the Oslo talks", "will, in Oslo, hold talks". */
  private void before(Trigger trigger, Reading reading, List<Mention> places) {
    for (int token = reading.phrase(); token < trigger.first(); token++) {
      Mention mention = article.nameAt(token);
      if (mention != null && isPlaceName(mention) && mention.named() instanceof Named.City && mention.end() == trigger.first()) {
        places.add(mention);
        return;
      }
    }
  }
}

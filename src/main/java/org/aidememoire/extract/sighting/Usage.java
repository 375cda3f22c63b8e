package org.aidememoire.extract.sighting;

import java.util.List;
import org.aidememoire.event.Kind;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Names;
import org.aidememoire.extract.name.Office;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.TokenKind;

/**
 * Decides whether a verb of many uses speaks of a meeting where it stands.
 *
 * <pre>
 * will call on the king            called on Iran to stop
 * the envoy will be in Oslo        the talks will be in Oslo
 * they will discuss it on Friday   the talks will discuss it
 * leaders at the G20 in Rome       the G20 leaders
 * </pre>
 */
final class Usage {

  private static final long ENDS_OBJECT = Cue.bits(Cue.TO, Cue.CLAUSE, Cue.SAY);
  private static final long ENDS_HOLDER = Cue.bits(Cue.TO, Cue.CLAUSE, Cue.SAY, Cue.IF, Cue.IT, Cue.OF, Cue.BY);
  private static final long AHEAD = Cue.bits(Cue.WILL, Cue.WOULD, Cue.TO, Cue.DUE);
  private static final long NOT_PRESENT = Cue.bits(Cue.TO, Cue.DO, Cue.NOT, Cue.MAY, Cue.HAS, Cue.AND, Cue.DETERMINER, Cue.OF, Cue.FOR);
  private static final long FORMS_OF_BE = Cue.bits(Cue.IS, Cue.WAS, Cue.DUE, Cue.EXPECTED, Cue.WILL, Cue.WOULD);
  private static final long SOMEBODY = Cue.bits(Cue.HE, Cue.I, Cue.THEY, Cue.PEOPLE);
  private static final long GOES_TO = Cue.bits(Cue.IN, Cue.DURING, Cue.FOR);

  private static final long WITH_TO = Cue.bits(Cue.WITH, Cue.TO);

  private static final int OBJECT_REACH = 5;
  private static final int SPEAK_REACH = 4;
  private static final int SPEECH_REACH = 8;
  private static final int DEMAND_REACH = 12;
  private static final int CHAIN_REACH = 5;

  private final Document document;
  private final Cues cues;
  private final Names names;

  Usage(Document document, Cues cues, Names names) {
    this.document = document;
    this.cues = cues;
    this.names = names;
  }

  boolean isMeeting(TriggerWord word, int token, int end, List<Trigger> before) {
    if (word.isGathering()) {
      return isGathering(token, end);
    }
    Verb verb = word.verb();
    if (verb == null || word.noun() != null) {
      return verb == null ? isJourney(word, end) : true;
    }
    if (names.officeAt(token) != null || isAdjective(word, token, before)) {
      return false;
    }
    return switch (verb) {
      case CALL_ON -> isFollowedByHolder(end) && !isDemand(end);
      case DISCUSS -> (isAhead(token) || isPresent(word, token)) && !isWithOther(token, before);
      case MOVE -> !isFuture(token) && !(end < document.size() && cues.isInside(end)) && !isBy(end) && (!cues.is(end - 1, Cue.IN) || (isPlace(end) && isSomebodyThere(token, before)));
      case SPEAK -> isWithSomebody(end);
      case MEET, SEE, HOST, VISIT, ARRIVE, DEPART, PHONE, CONVENE, SIGN, HOLD, ATTEND -> true;
    };
  }

  /** "a delegation to Oslo"; in "the delegation to the talks" nobody travels. */
  private boolean isJourney(TriggerWord word, int end) {
    return word.noun() != Kind.VISIT || !cues.is(end - 1, Cue.TO) || isPlace(end);
  }

  /** "will make brief stops": right behind another verb. */
  private static boolean isAdjective(TriggerWord word, int token, List<Trigger> before) {
    return word.forms().contains(VerbForm.BASE) && !before.isEmpty() && !before.getLast().isNoun() && before.getLast().end() == token;
  }

  /** "are going to meet"; in "are going to Oslo" somebody goes. */
  private boolean isFuture(int token) {
    int verb = token + 2;
    return cues.is(token, Cue.WILL) && verb < document.size() && names.at(verb) == null && !cues.is(verb, Cue.DETERMINER);
  }

  private boolean isFollowedByHolder(int end) {
    for (int token = end; token < Math.min(document.size(), end + OBJECT_REACH) && !cues.isAny(token, ENDS_HOLDER); token++) {
      if (isHolder(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHolder(int token) {
    Mention mention = names.at(token);
    return names.officeAt(token) != null || (mention != null && mention.named() instanceof Named.Person);
  }

  /** "call on President Osei to release them". */
  private boolean isDemand(int end) {
    for (int token = end; token < Math.min(document.size(), end + DEMAND_REACH) && !document.isSymbol(token, ','); token++) {
      if (cues.isAny(token, ENDS_OBJECT)) {
        int next = token + 1;
        return cues.is(token, Cue.TO) && next < document.size() && names.at(next) == null && !cues.is(next, Cue.DETERMINER);
      }
    }
    return false;
  }

  private boolean isAhead(int verb) {
    for (int token = verb - 1; token >= Math.max(0, verb - CHAIN_REACH); token--) {
      if (cues.isAny(token, AHEAD)) {
        return !cues.is(token, Cue.TO) || (token > 0 && cues.isAny(token - 1, FORMS_OF_BE));
      }
      if (document.shape(token) != CaseShape.LOWER) {
        return false;
      }
    }
    return false;
  }

  /** "ministers review it in Oslo on Friday". */
  private boolean isPresent(TriggerWord word, int token) {
    boolean form = word.forms().contains(VerbForm.THIRD) || (word.forms().contains(VerbForm.BASE) && word.noun() == null);
    return form && token > 0 && !cues.isAny(token - 1, NOT_PRESENT) && document.sentenceOf(token - 1) == document.sentenceOf(token);
  }

  private boolean isWithOther(int token, List<Trigger> before) {
    return !before.isEmpty() && before.getLast().sentence() == document.sentenceOf(token);
  }

  private boolean isPlace(int token) {
    int name = token < document.size() && cues.is(token, Cue.DETERMINER) ? token + 1 : token;
    Mention mention = name < document.size() ? names.at(name) : null;
    boolean whose = mention != null && mention.end() < document.size() && document.kind(mention.end()) == TokenKind.CLITIC;
    return mention != null && !(mention.named() instanceof Named.Person) && !whose;
  }

  /** "a party headed by". */
  private boolean isBy(int token) {
    return token < document.size() && cues.is(token, Cue.BY);
  }

  /** "speak with", "talk to", "speak by phone"; not "speak for them", "speak at the congress". */
  private boolean isWithSomebody(int end) {
    for (int token = end; token < Math.min(document.size(), end + SPEAK_REACH); token++) {
      if (cues.is(token, Cue.REMOTE)) {
        return true;
      }
      if (cues.isAny(token, WITH_TO)) {
        return isSomebody(token + 1);
      }
    }
    return false;
  }

  /** "President Osei", "his counterpart", "both sides"; not "the National Assembly", "reporters". */
  private boolean isSomebody(int first) {
    for (int token = first; token < Math.min(document.size(), first + OBJECT_REACH); token++) {
      Office office = names.officeAt(token);
      if (names.at(token) != null || cues.isAny(token, SOMEBODY) || cues.is(token, Cue.BOTH) || (office != null && office != Office.SPEAKER)) {
        return true;
      }
    }
    return false;
  }

  /** Somebody may be in a place; "the talks will be in Oslo" speaks of the talks. */
  private boolean isSomebodyThere(int verb, List<Trigger> before) {
    int sentence = document.sentenceOf(verb);
    if (!before.isEmpty() && before.getLast().sentence() == sentence && before.getLast().isNoun()) {
      return false;
    }
    for (int token = verb - 1; token >= document.firstToken(sentence); token--) {
      if (cues.isAny(token, SOMEBODY) || isHolder(token)) {
        return true;
      }
    }
    return false;
  }

  /** An organisation's name that stands for its meeting: behind "at", "for", "attend", and no noun follows. */
  private boolean isGathering(int token, int end) {
    int before = token - 1;
    while (before > 0 && (cues.is(before, Cue.DETERMINER) || document.isNumber(before))) {
      before--;
    }
    boolean goes = before >= 0 && (cues.isAny(before, GOES_TO) || cues.isInside(before) || document.textOf(before).startsWith("attend"));
    boolean noun = end < document.size() && document.isWord(end) && !cues.isAny(end, ~0L);
    return goes && !noun && !cues.anyIn(token - SPEECH_REACH, token, Cue.CEREMONY);
  }
}

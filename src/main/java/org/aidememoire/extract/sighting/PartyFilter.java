package org.aidememoire.extract.sighting;

import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named.City;
import org.aidememoire.extract.name.Named.Person;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Office;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.TokenKind;

/** Tells a name that takes part from one that is a place, a topic or an adjective there. */
final class PartyFilter {

  private static final long IN_TO_WITH_FOR = Cue.bits(Cue.IN, Cue.TO, Cue.WITH, Cue.FOR);

  private static final int OFFICE_REACH = 5;
  private static final long PLACE_OR_TOPIC = Cue.bits(Cue.IN, Cue.TO, Cue.FROM, Cue.TOPIC, Cue.PURPOSE);

  private final Article article;
  private final Document document;

  PartyFilter(Article article) {
    this.article = article;
    this.document = article.document();
  }

  boolean isParty(Mention mention, Trigger trigger, Reading reading) {
    return !isVisited(mention, trigger)
        && switch (mention.named()) {
          case Person person -> person.office() != Office.SPEAKER && (!isPossessor(mention) || isWhoseMeeting(mention, trigger, reading));
          case Named.Party _, Named.Organisation _ -> !isInPlace(mention) && (speaks(mention) || isWhoseMeeting(mention, trigger, reading));
          case Named.State _ -> !isInPlace(mention) && (speaks(mention) || isWhoseMeeting(mention, trigger, reading));
          case City city -> city.rank() == City.Rank.CAPITAL && !isInPlace(mention) && isMetonym(mention, trigger, reading);
        };
  }

  /** "Moscow and Washington will hold talks", "talks with Moscow"; in "the Moscow talks" the city is where. */
  private boolean isMetonym(Mention mention, Trigger trigger, Reading reading) {
    boolean insidePhrase = mention.first() >= reading.phrase() && mention.end() <= trigger.first();
    boolean pair = isPaired(mention);
    return !isPossessor(mention) && (!insidePhrase || pair);
  }

  /** "visit France": the object of the verb is where, not who. */
  private boolean isVisited(Mention mention, Trigger trigger) {
    return trigger.verb() != null
        && trigger.verb().isTravel()
        && mention.first() >= trigger.end()
        && !(mention.named() instanceof Person)
        && !isFollowedByOffice(mention);
  }

  /** "in France", "from France", "on France"; but "with officials from France". */
  private boolean isInPlace(Mention mention) {
    int before = mention.first() - 1;
    before = article.is(before, Cue.DETERMINER) ? before - 1 : before;
    boolean place = article.isAny(before, PLACE_OR_TOPIC) && !isFollowedByOffice(mention);
    return place && !(article.is(before, Cue.FROM) && isPeople(before - 1));
  }

  /** "officials", "central bankers". */
  private boolean isPeople(int token) {
    return token >= 0 && (article.is(article.cues().startOf(token), Cue.PEOPLE) || article.names().officeAt(token) != null);
  }

  /** "France", "French officials", "France's minister"; not "French wine", "France's proposal". */
  private boolean speaks(Mention mention) {
    if (mention.form() != Form.PEOPLE && !isPossessor(mention)) {
      return true;
    }
    return isFollowedByOffice(mention) || (mention.form() == Form.PEOPLE && (isPaired(mention) || isPlural(mention)));
  }

  /** "the Palestinians". */
  private boolean isPlural(Mention mention) {
    return document.charAt(document.end(mention.end() - 1) - 1) == 's' && !isPossessor(mention);
  }

  /** "Kim's visit", "France's talks with", "the French visit". */
  private static boolean isWhoseMeeting(Mention mention, Trigger trigger, Reading reading) {
    return trigger.isNoun() && mention.first() >= reading.phrase() && mention.end() <= trigger.first();
  }

  /** "Iran-Iraq talks", "the Iranian and Iraqi sides". */
  private boolean isPaired(Mention mention) {
    return article.isSymbol(mention.end(), '-') || article.isSymbol(mention.first() - 1, '-') || article.is(mention.end(), Cue.AND);
  }

  private boolean isPossessor(Mention mention) {
    return mention.end() < document.size()
        && (document.kind(mention.end()) == TokenKind.CLITIC || document.isSymbol(mention.end(), '\'') || document.isSymbol(mention.end(), '\u2019'));
  }

  private boolean isFollowedByOffice(Mention mention) {
    for (int token = mention.end(); token < Math.min(document.size(), mention.end() + OFFICE_REACH); token++) {
      if (article.names().officeAt(token) != null || article.is(token, Cue.PEOPLE)) {
        return true;
      }
      Mention other = article.nameAt(token);
      if (other != null && other.named() instanceof Person) {
        return true;
      }
      if (article.isAny(token, IN_TO_WITH_FOR) || document.isSymbol(token, ',')) {
        return false;
      }
    }
    return false;
  }
}

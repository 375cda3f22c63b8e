package org.aidememoire.extract.sighting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;

/** Reads who takes part from the names around a trigger: its subject, what is inside its noun phrase, its object. */
final class Who {

  private static final long CLAUSE_SAY = Cue.bits(Cue.CLAUSE, Cue.SAY);

  private final Article article;
  private final PartyFilter filter;
  private final Pronouns pronouns;
  private final Home home;

  Who(Article article) {
    this.article = article;
    this.filter = new PartyFilter(article);
    this.pronouns = new Pronouns(article);
    this.home = new Home(article);
  }

  Set<Named> parties(Trigger trigger, Reading reading, int objectStart, int objectEnd) {
    Region region = Region.of(article, trigger, reading);
    Set<Named> parties = new LinkedHashSet<>();
    collect(region.subjectStart(), subjectEnd(region, trigger, reading), trigger, reading, parties);
    if (trigger.isNoun()) {
      collect(reading.from(), trigger.first(), trigger, reading, parties);
    }
    boolean nobody = parties.stream().noneMatch(Named.Person.class::isInstance);
    if (nobody || pronouns.isPossessive(reading.phrase()) || pronouns.isListed(region)) {
      pronouns.subject(trigger, region, reading).forEach(named -> parties.add(home.of(named)));
    }
    if (parties.isEmpty() && pronouns.isUnnamedOffice(region, reading)) {
      Named state = home.ofUnnamed();
      Stream.ofNullable(state).forEach(parties::add);
    }
    if (reading.governor() != null) {
      governor(trigger, reading, reading.governor(), parties);
    }
    collect(Math.max(objectStart, behind(trigger, region)), Math.min(objectEnd, region.objectEnd()), trigger, reading, parties);
    parties.addAll(pronouns.object(region, parties));
    Mention gathering = trigger.word().isGathering() ? article.names().at(trigger.first()) : null;
    if (gathering != null) {
      parties.add(gathering.named());
    }
    if (trigger.isNoun()) {
      agents(trigger, reading, parties);
    }
    return parties;
  }

  /** Of what is discussed, only those with whom it is take part. */
  private int behind(Trigger trigger, Region region) {
    int token = region.objectStart();
    while (trigger.is(Verb.DISCUSS) && token < region.objectEnd() && !article.is(token, Cue.WITH)) {
      token++;
    }
    return token;
  }

  /** "a conference on trade, chaired by Oman": whoever holds it takes part, wherever the noun's own words end. */
  private void agents(Trigger trigger, Reading reading, Set<Named> parties) {
    int end = article.sentenceEnd(trigger.first());
    for (int token = trigger.end(); token + 1 < end; token++) {
      Trigger verb = article.triggerAt(token);
      if (verb != null && verb.isBySomebody(article)) {
        collect(verb.end(), Region.of(article, verb, reading).objectEnd(), trigger, reading, parties);
      }
      if (verb != null || article.isAny(token, CLAUSE_SAY)) {
        return;
      }
    }
  }

  /** "A will attend talks with B and a session of C": A is at both and B is not; "A and B talk, with a wider meeting": nor is A. */
  private int subjectEnd(Region region, Trigger trigger, Reading reading) {
    if (!trigger.isNoun() || reading.governor() != null || article.is(reading.phrase() - 1, Cue.IN)) {
      return region.subjectEnd();
    }
    boolean listed = article.isSymbol(reading.phrase() - 1, ',') || article.is(reading.phrase() - 1, Cue.AND) || article.is(reading.phrase(), Cue.AND);
    for (int token = region.subjectStart(); token < region.subjectEnd(); token++) {
      Trigger other = article.triggerAt(token);
      if (other != null && other.verb() != null) {
        return listed ? token : region.subjectStart();
      }
      if (other != null) {
        return region.subjectStart();
      }
    }
    return region.subjectEnd();
  }

  private void governor(Trigger trigger, Reading reading, Trigger governor, Set<Named> parties) {
    Region region = Region.of(article, governor, reading);
    collect(region.subjectStart(), Math.min(region.subjectEnd(), governor.first()), trigger, reading, parties);
  }

  private void collect(int first, int end, Trigger trigger, Reading reading, Set<Named> parties) {
    for (int token = first; token < end; token++) {
      Mention mention = article.nameAt(token);
      if (mention != null) {
        if (mention.first() >= first && filter.isParty(mention, trigger, reading)) {
          parties.add(home.of(asParty(mention.named())));
        }
        token = mention.end() - 1;
      }
    }
  }

  /** Capitals and seats stand for their state. */
  static Named asParty(Named named) {
    return named instanceof Named.City city ? city.state() : named;
  }

  static List<Named> sides(Set<Named> parties) {
    Set<Named> sides = new LinkedHashSet<>();
    for (Named party : parties) {
      Named side = party instanceof Named.Person person ? person.side() : party;
      if (side != null) {
        sides.add(asParty(side));
      }
    }
    return List.copyOf(sides);
  }
}

package org.aidememoire.extract.sighting;

import java.util.HashSet;
import java.util.Set;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Named.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whose "Prime Minister NAME" is when no state is said of the first one named: of the state that the report comes from, of the
 * house that issued it, or of the one that it speaks of first. At home nobody says of which state the ministers are.
 */
final class Home {

  private static final int TITLE_REACH = 6;
  private static final long WITH_BY_AND = Cue.bits(Cue.WITH, Cue.BY, Cue.AND);

  private final @Nullable Named house;
  private final @Nullable Named state;
  private final Set<Named> people = new HashSet<>();

  Home(Article article) {
    house = house(article);
    Mention first = firstOfUnsaidState(article);
    state = first == null ? null : house != null ? house : firstState(article, first);
    if (state != null) {
      addPeople(article);
    }
  }

  /** The person with the state of the article, if none is said. */
  Named of(Named named) {
    return state != null && named instanceof Person person && people.contains(person)
        ? new Person(person.name(), state, person.office())
        : named;
  }

  /** Of "the vice president", whom nobody names: the state of the house that the report comes from; null if it is not known. */
  @Nullable Named ofUnnamed() {
    return state == null ? house : state;
  }

  private void addPeople(Article article) {
    Set<Named> seen = new HashSet<>();
    for (Mention mention : article.names().all()) {
      boolean unsaid = mention.named() instanceof Person person && person.side() == null && person.office().isOfGovernment();
      if (unsaid && seen.add(mention.named()) && (people.isEmpty() || !isMet(article, mention))) {
        people.add(mention.named());
      }
    }
  }

  /** "will host Secretary NAME", "talks with Minister NAME": a guest's state is another. */
  private static boolean isMet(Article article, Mention mention) {
    int token = mention.first() - 1;
    while (token >= 0 && !article.isAny(token, WITH_BY_AND) && article.triggerAt(token) == null && mention.first() - token < TITLE_REACH && article.document().isWord(token)) {
      token--;
    }
    return article.isAny(token, WITH_BY_AND) || article.triggerAt(token) != null;
  }

  private static @Nullable Mention firstOfUnsaidState(Article article) {
    for (Mention mention : article.names().all()) {
      if (mention.named() instanceof Person person && person.office().isOfGovernment()) {
        return person.side() == null ? mention : null;
      }
    }
    return null;
  }

  /** Where the report was written, or who issued it. */
  private static @Nullable Named house(Article article) {
    Mention here = article.dateline().here();
    if (here != null) {
      return Who.asParty(here.named());
    }
    for (Mention mention : article.names().all()) {
      if (mention.form() == Mention.Form.SEAT) {
        return Who.asParty(mention.named());
      }
    }
    return null;
  }

  /** The one named in front of the person. */
  private static @Nullable Named firstState(Article article, Mention person) {
    for (Mention mention : article.names().all()) {
      if (mention.first() >= person.first()) {
        return null;
      }
      if (mention.named() instanceof Named.State state) {
        return state;
      }
    }
    return null;
  }
}

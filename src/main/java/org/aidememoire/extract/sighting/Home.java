package org.aidememoire.extract.sighting;

import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named.Person;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Office;
import org.jspecify.annotations.Nullable;

/**
 * Whose "the prime minister" is when no state is said of the first one named: of the state that the report comes from, or of the
 * house that issued it.
 */
final class Home {

  private final Article article;
  private final @Nullable Person unsaid;
  private final @Nullable Named state;

  Home(Article article) {
    this.article = article;
    unsaid = firstOfUnsaidState(article);
    state = unsaid == null ? null : state(article);
  }

  /** The person with the state of the article, if it is the one of whom none is said. */
  Named of(Named named) {
    return state != null && unsaid != null && named.equals(unsaid) ? new Person(unsaid.name(), state, unsaid.office()) : named;
  }

  /** Of "the vice president", whom nobody names: the state of the house that the report comes from; null if it is not known. */
  @Nullable Named ofUnnamed() {
    return state == null ? state(article) : state;
  }

  private static @Nullable Person firstOfUnsaidState(Article article) {
    for (Mention mention : article.names().all()) {
      if (mention.named() instanceof Person person && (person.office() == Office.LEADER || person.office() == Office.MINISTER)) {
        return person.side() == null ? person : null;
      }
    }
    return null;
  }

  private static @Nullable Named state(Article article) {
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
}

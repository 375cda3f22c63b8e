package org.aidememoire.extract.time.en;

import org.aidememoire.extract.time.Relation;
import org.aidememoire.extract.time.Role;
import org.aidememoire.extract.time.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words before a unit, month, weekday or season that point to one: "this past", "the next",
 * "that same", "last".
 *
 * @param article it has "the", so that "the next day" counts from the story and "the last week" is
 *     a length
 */
record Determiner(int end, Relation relation, boolean article) {

  static @Nullable Determiner at(Words words, int first) {
    int token = first;
    boolean article = words.is(token, Role.DEFINITE);
    token += article ? 1 : 0;
    Relation relation = Relation.NONE;
    if (words.is(token, Role.THIS)) {
      relation = Relation.THIS;
      token++;
    } else if (words.is(token, Role.THAT)) {
      relation = Relation.SAME;
      token++;
    }
    if (words.text(token).equals("very")) {
      token++;
    }
    Relation second = relation(words, token, article);
    if (second != Relation.NONE) {
      return new Determiner(token + 1, second, article);
    }
    return token == first ? null : new Determiner(token, relation, article);
  }

  private static Relation relation(Words words, int token, boolean article) {
    if (words.is(token, Role.NEXT)) {
      return article ? Relation.FOLLOWING : Relation.NEXT;
    }
    if (words.is(token, Role.LAST) || words.is(token, Role.PAST) || words.is(token, Role.RECENT)) {
      return Relation.LAST;
    }
    if (words.is(token, Role.COMING)) {
      return Relation.NEXT;
    }
    if (words.is(token, Role.FOLLOWING)) {
      return Relation.FOLLOWING;
    }
    if (words.is(token, Role.PREVIOUS)) {
      return Relation.PREVIOUS;
    }
    if (words.is(token, Role.CURRENT)) {
      return Relation.THIS;
    }
    return words.is(token, Role.SAME) ? Relation.SAME : Relation.NONE;
  }
}

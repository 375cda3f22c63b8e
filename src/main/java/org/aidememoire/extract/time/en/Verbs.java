package org.aidememoire.extract.time.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidememoire.extract.text.Bits;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.WordIndex;
import org.aidememoire.extract.text.WordLists;
import org.aidememoire.extract.time.Words;

/**
 * What a word tells of tense: read from {@code verbs.txt}, and from the endings of regular verbs.
 */
final class Verbs {

  /** A section of {@code verbs.txt}. */
  enum Sense {
    WILL,
    MODAL,
    BE,
    BE_INFINITIVE,
    WAS,
    BEEN,
    HAVE,
    HAD,
    PLANNED,
    PLANNED_ALONE,
    PLANNED_THING,
    MOVED,
    LASTED,
    HAPPENED,
    PLAN,
    IMPLICATIVE,
    SAY,
    TIMETABLE,
    NOUN_AS_WELL,
    IRREGULAR_PAST,
    NO_PAST,
    CLAUSE,
    ASIDE,
    ADVERB,
    PLURAL_SUBJECT,
    SINGULAR_SUBJECT,
    COULD,
    SINCE,
    BY,
    INFINITIVE,
    NO_INFINITIVE,
    NOUN_MARKER,
    FOR,
    FOR_OR_TO,
    UNTIL,
    NEGATION,
    FUTURE_MARKER,
    AHEAD,
    WHEN,
    DEFERRED,
    PARTICIPLE,
    IN_A_ROW,
    THAT,
    IF,
    THAN,
    LEAST,
    UNDER,
    APPOINT,
    AS_OR_FOR,
    PARTICLE,
    POSSESSIVE,
    PAST_AND_NOUN,
    EVENT,
    ANNOUNCE,
    INVITED_TO,
    AS;

    long bit() {
      return Bits.of(this);
    }

    String section() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private final WordIndex words;
  private final long[] senses;

  private Verbs(WordIndex words, long[] senses) {
    this.words = words;
    this.senses = senses;
  }

  static Verbs english() {
    WordLists lists = WordLists.read("en", "verbs");
    List<String> all = new ArrayList<>();
    for (Sense sense : Sense.values()) {
      all.addAll(wordsOf(lists, sense));
    }
    WordIndex words = WordIndex.of(all);
    long[] senses = new long[words.size() + 1];
    for (Sense sense : Sense.values()) {
      wordsOf(lists, sense).forEach(word -> senses[words.id(word)] |= sense.bit());
    }
    return new Verbs(words, senses);
  }

  /** Timetable verbs are listed as infinitives; "she meets" counts as well. */
  private static List<String> wordsOf(WordLists lists, Sense sense) {
    List<String> listed = lists.words(sense.section());
    if (sense != Sense.TIMETABLE) {
      return listed;
    }
    List<String> both = new ArrayList<>(listed);
    listed.forEach(verb -> both.add(thirdPerson(verb)));
    return both;
  }

  private static String thirdPerson(String verb) {
    if (verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing =
        verb.endsWith("s")
            || verb.endsWith("ch")
            || verb.endsWith("sh")
            || verb.endsWith("x")
            || verb.endsWith("o");
    return verb + (hissing ? "es" : "s");
  }

  boolean is(Words sentence, int token, Sense sense) {
    return sentence.has(token) && (senses[words.id(sentence.document(), token)] & sense.bit()) != 0;
  }

  boolean isAny(Words sentence, int token, long set) {
    return sentence.has(token) && (senses[words.id(sentence.document(), token)] & set) != 0;
  }

  /** A set of senses. */
  static long anyOf(Sense... senses) {
    return Bits.union(senses);
  }

  /** "met", "visited": a past tense or a participle. */
  boolean isPast(Words sentence, int token) {
    if (!sentence.isWord(token)) {
      return false;
    }
    long known = senses[words.id(sentence.document(), token)];
    if ((known & Sense.IRREGULAR_PAST.bit()) != 0) {
      return true;
    }
    return (known & Sense.NO_PAST.bit()) == 0
        && endsWith(sentence, token, "ed")
        && sentence.document().length(token) > 3;
  }

  boolean isGerund(Words sentence, int token) {
    return sentence.isWord(token)
        && endsWith(sentence, token, "ing")
        && sentence.document().length(token) > 4;
  }

  private static boolean endsWith(Words sentence, int token, String ending) {
    Document document = sentence.document();
    int from = document.end(token) - ending.length();
    boolean opening = token == sentence.first() && document.shape(token) == CaseShape.CAPITALIZED;
    boolean lower =
        (opening || document.shape(token) == CaseShape.LOWER)
            && document.length(token) > ending.length();
    for (int i = 0; lower && i < ending.length(); i++) {
      lower = document.charAt(from + i) == ending.charAt(i);
    }
    return lower;
  }
}

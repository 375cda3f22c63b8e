package org.aidememoire.extract.sighting;

import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Names;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency's report was written, before its first sentence.
 *
 * <pre>
 * OSLO, March 2 (Reuters) - The ministers …      NAIROBI, Kenya (AP) _ The envoy …      ROME/PARIS The leaders …
 * Lima: The envoy …                              Lima, March 2, 2027, ANSA -- The envoy …
 * </pre>
 *
 * @param first its first token
 * @param end the token behind it, 0 if there is none
 * @param here the city, null if it is not known
 */
record Dateline(int first, int end, @Nullable Mention here) {

  private static final Dateline NONE = new Dateline(0, 0, null);
  private static final int LONGEST = 16;

  static Dateline of(Document document, Names names) {
    for (int token = 0; token < document.size() && document.sentenceOf(token) < 4; token++) {
      if (document.gapBefore(token) == Gap.PARAGRAPH && document.shape(token) == CaseShape.UPPER && document.length(token) > 2) {
        int end = endOf(document, names, token);
        if (end > token && isPlaceOrAgency(document, names, token, end)) {
          return new Dateline(token, end, city(names, token, end));
        }
      }
      Mention city = document.gapBefore(token) == Gap.PARAGRAPH || token == 0 ? names.at(token) : null;
      int end = city == null || !(city.named() instanceof Named.City) ? token : endBehind(document, city);
      if (end > token) {
        return new Dateline(token, end, city);
      }
    }
    return NONE;
  }

  boolean holds(TimeMention time) {
    return time.first() >= first && time.first() < end;
  }

  private static boolean isPlaceOrAgency(Document document, Names names, int first, int end) {
    for (int token = first; token < end; token++) {
      Mention mention = names.at(token);
      if (document.isSymbol(token, '(') || (mention != null && !(mention.named() instanceof Named.Person))) {
        return true;
      }
    }
    return false;
  }

  private static int endOf(Document document, Names names, int first) {
    int limit = Math.min(document.size(), first + LONGEST);
    for (int token = first + 1; token < limit && document.gapBefore(token) != Gap.PARAGRAPH; token++) {
      char sign = document.symbol(token);
      if (isDash(sign) && !document.isGlued(token)) {
        return behindDashes(document, token);
      }
    }
    int end = first;
    while (end < limit && (document.shape(end) == CaseShape.UPPER || document.isSymbol(end, '/') || document.isSymbol(end, ','))) {
      end++;
    }
    return names.at(first) != null && end < limit && document.shape(end) == CaseShape.CAPITALIZED ? end : first;
  }

  /** "Lima: The envoy …", "Lima, March 2, 2027, ANSA -- The envoy …": only a date and a name stand between. */
  private static int endBehind(Document document, Mention city) {
    if (city.end() < document.size() && document.isSymbol(city.end(), ':')) {
      return city.end() + 1;
    }
    int limit = Math.min(document.size(), city.end() + LONGEST);
    for (int token = city.end(); token < limit && document.gapBefore(token) != Gap.PARAGRAPH; token++) {
      char sign = document.symbol(token);
      if (isDash(sign) && !document.isGlued(token)) {
        return behindDashes(document, token);
      }
      boolean inside = document.isNumber(token) || sign == ',' || sign == '(' || sign == ')' || sign == '/' || sign == '.' || document.isCapitalized(token) || document.shape(token) == CaseShape.UPPER;
      if (!inside) {
        return city.first();
      }
    }
    return city.first();
  }

  private static boolean isDash(char sign) {
    return sign == '-' || sign == '_' || sign == '\u2013' || sign == '\u2014';
  }

  private static int behindDashes(Document document, int dash) {
    int end = dash + 1;
    while (end < document.size() && document.isSymbol(end, document.symbol(dash))) {
      end++;
    }
    return end;
  }

  private static @Nullable Mention city(Names names, int first, int end) {
    for (int token = first; token < end; token++) {
      Mention mention = names.at(token);
      if (mention != null && mention.named() instanceof Named.City) {
        return mention;
      }
    }
    return null;
  }
}

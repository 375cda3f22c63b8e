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
      boolean dash = (sign == '-' || sign == '_' || sign == '\u2013' || sign == '\u2014') && !document.isGlued(token);
      if (dash) {
        while (token + 1 < limit && document.isSymbol(token + 1, sign)) {
          token++;
        }
        return token + 1;
      }
    }
    int end = first;
    while (end < limit && (document.shape(end) == CaseShape.UPPER || document.isSymbol(end, '/') || document.isSymbol(end, ','))) {
      end++;
    }
    return names.at(first) != null && end < limit && document.shape(end) == CaseShape.CAPITALIZED ? end : first;
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

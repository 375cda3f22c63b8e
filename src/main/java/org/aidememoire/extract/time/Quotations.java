package org.aidememoire.extract.time;

import java.util.BitSet;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Gap;

/** What stands between quotation marks: another speaks there, at another time. */
final class Quotations {

  private final BitSet quoted = new BitSet();

  Quotations(Document document) {
    boolean open = false;
    for (int token = 0; token < document.size(); token++) {
      char sign = document.symbol(token);
      open = sign == 0 ? open : isOpenBehind(sign, open);
      open &= document.gapBefore(token) != Gap.PARAGRAPH || isMark(sign);
      quoted.set(token, open);
    }
  }

  private static boolean isOpenBehind(char sign, boolean open) {
    return switch (sign) {
      case '"' -> !open;
      case '\u201C' -> true;
      case '\u201D' -> false;
      default -> open;
    };
  }

  private static boolean isMark(char sign) {
    return sign == '"' || sign == '\u201C';
  }

  boolean contain(int token) {
    return quoted.get(token);
  }
}

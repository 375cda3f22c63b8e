package org.aidememoire.ical;

import java.text.Normalizer;

/**
 * Text as a TEXT value may hold it (RFC 5545, 3.3.11): NFC, no control characters but line feeds, no half of a surrogate
 * pair. iCal4j escapes, but lets these pass.
 */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    StringBuilder clean = new StringBuilder(lines.length());
    lines.codePoints().filter(PlainText::isAllowed).forEach(clean::appendCodePoint);
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** The same without line breaks. */
  static String line(String text) {
    return of(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean isAllowed(int codePoint) {
    return codePoint == '\n'
        || !(Character.isISOControl(codePoint)
            || codePoint == 0xFEFF
            || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE));
  }
}

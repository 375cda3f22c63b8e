package org.aidememoire.ical;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Content lines folded to at most 75 octets, never inside a character (RFC 5545, 3.1). iCal4j's own folding counts
 * characters, which breaks lines in other scripts than Latin.
 */
final class OctetFolding {

  private static final int LONGEST = 75;
  private static final int LONGEST_CHARACTER = 4;
  private static final byte[] CRLF = {'\r', '\n'};
  private static final byte[] FOLD = {'\r', '\n', ' '};

  private OctetFolding() {}

  /** Takes unfolded lines, each ended by CRLF. */
  static byte[] fold(String lines) {
    byte[] octets = lines.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream folded = new ByteArrayOutputStream(octets.length + octets.length / 50 + 16);
    int start = 0;
    while (start < octets.length) {
      int end = endOfLine(octets, start);
      foldLine(octets, start, end, folded);
      start = end + 2;
    }
    return folded.toByteArray();
  }

  private static int endOfLine(byte[] octets, int start) {
    int end = start;
    while (octets[end] != '\r') {
      end++;
    }
    return end;
  }

  private static void foldLine(byte[] octets, int startInclusive, int endExclusive, ByteArrayOutputStream folded) {
    int start = startInclusive;
    int room = LONGEST;
    while (endExclusive - start > room) {
      int cut = cut(octets, start, start + room);
      folded.write(octets, start, cut - start);
      folded.writeBytes(FOLD);
      start = cut;
      room = LONGEST - 1;
    }
    folded.write(octets, start, endExclusive - start);
    folded.writeBytes(CRLF);
  }

  /** The last place before the limit that is not inside a character and not before a blank: iCloud refuses blank lines. */
  private static int cut(byte[] octets, int start, int limit) {
    int anywhere = startOfCharacter(octets, limit);
    int cut = anywhere;
    while (cut > start + LONGEST_CHARACTER && octets[cut] == ' ') {
      cut--;
    }
    return octets[cut] == ' ' ? anywhere : startOfCharacter(octets, cut);
  }

  private static int startOfCharacter(byte[] octets, int position) {
    int start = position;
    while ((octets[start] & 0xC0) == 0x80) {
      start--;
    }
    return start;
  }
}

package org.aidememoire.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a reader takes gzip (RFC 9110, 12.5.3): "gzip, br;q=0.5" does, "gzip;q=0" and no header do not. */
final class ContentCoding {

  private ContentCoding() {}

  static boolean takesGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    Boolean any = null;
    for (String each : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = each.split(";", 2);
      String coding = parts[0].strip();
      boolean wanted = parts.length == 1 || !isZero(parts[1].strip());
      if (coding.equals("gzip") || coding.equals("x-gzip")) {
        return wanted;
      }
      if (coding.equals("*")) {
        any = wanted;
      }
    }
    return Boolean.TRUE.equals(any);
  }

  private static boolean isZero(String weight) {
    return weight.matches("q\\s*=\\s*0(\\.0{0,3})?");
  }
}

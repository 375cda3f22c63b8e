package org.aidememoire.desk;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How names of sources are compared: by whole words, or by the end of a host where they begin with a dot. */
final class SourceName {

  private SourceName() {}

  /** " foreign office ", or ".gov.uk". */
  static String folded(String name) {
    return name.startsWith(".") ? name.toLowerCase(Locale.ROOT).strip() : words(name);
  }

  /**
   * Whether a name means the source of an article.
   *
   * @param source as the article names it
   * @param url of the article
   */
  static boolean means(String name, String source, @Nullable String url) {
    return name.startsWith(".") ? host(url).endsWith(folded(name)) : words(source).contains(folded(name));
  }

  private static String words(String name) {
    return " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  // with a dot before it, so that ".europa.eu" is found in "europa.eu" too
  private static String host(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? "" : "." + host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return ""; // an address that is none names no host
    }
  }
}

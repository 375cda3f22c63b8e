package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.aidememoire.article.Article;
import org.aidememoire.event.Trust;
import org.jspecify.annotations.Nullable;

/** How far the source of an article is believed, by its name or the host of its address. */
@Singleton
final class SourceTrust {

  private final DeskConfig config;

  SourceTrust(DeskConfig config) {
    this.config = config;
  }

  Trust of(Article article) {
    if (isOneOf(config.officialSources(), article)) {
      return Trust.OFFICIAL;
    }
    return isOneOf(config.agencies(), article) ? Trust.AGENCY : Trust.UNNAMED;
  }

  private static boolean isOneOf(List<String> sources, Article article) {
    String name = words(article.source());
    String host = host(article.url());
    return sources.stream().anyMatch(source -> source.startsWith(".") ? host.endsWith(source) : name.contains(words(source)));
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

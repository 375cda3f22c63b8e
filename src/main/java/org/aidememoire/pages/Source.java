package org.aidememoire.pages;

import java.util.Locale;
import org.aidememoire.event.ReportedSighting;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param url where to read it, empty if there is no address that is safe to follow
 * @param published in words
 */
record Source(String name, String url, String published) {

  static Source of(ReportedSighting sighting) {
    return new Source(sighting.source(), webAddress(sighting.url()), Sentences.published(sighting.published()));
  }

  // an article may bring any address: javascript: is none to offer
  private static String webAddress(@Nullable String url) {
    String start = url == null ? "" : url.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://") ? String.valueOf(url) : "";
  }
}

package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.article.Article;
import org.aidememoire.event.Report;
import org.aidememoire.event.Trust;
import org.jspecify.annotations.Nullable;

/**
 * How far a source is believed, and from which confidence on what it says is published: as an editor says, or else the
 * configuration. Of several names that mean a source the longest counts.
 */
@Singleton
final class SourceTrust {

  private final DeskConfig config;
  private final NewsSourceStore sources;

  SourceTrust(DeskConfig config, NewsSourceStore sources) {
    this.config = config;
    this.sources = sources;
  }

  Trust of(Article article) {
    return source(article.source(), article.url()).map(NewsSource::trust).orElseGet(() -> configured(article));
  }

  private Trust configured(Article article) {
    if (isOneOf(config.officialSources(), article)) {
      return Trust.OFFICIAL;
    }
    return isOneOf(config.agencies(), article) ? Trust.AGENCY : Trust.UNNAMED;
  }

  private static boolean isOneOf(List<String> names, Article article) {
    return names.stream().anyMatch(name -> SourceName.means(name, article.source(), article.url()));
  }

  /** Whether a report, if it is the first of its event, is published at once. */
  boolean isPublishedAtOnce(Report report) {
    double from =
        source(report.source(), report.url())
            .flatMap(source -> Optional.ofNullable(source.publishFromConfidence()))
            .orElse(config.publishFromConfidence());
    return report.sighting().confidence() >= from;
  }

  private Optional<NewsSource> source(String name, @Nullable String url) {
    return sources.all().stream()
        .filter(source -> SourceName.means(source.name(), name, url))
        .max(Comparator.comparingInt(source -> source.name().length()));
  }
}

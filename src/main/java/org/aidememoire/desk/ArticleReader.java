package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.util.List;
import org.aidememoire.article.Article;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.Extractor;
import org.aidememoire.extract.time.ReferenceTime;

/** Finds what an article says of meetings to come and of those that were held, by its publication time; keeps nothing. */
@Singleton
final class ArticleReader {

  private final Extractor extractor;

  ArticleReader(Extractor extractor) {
    this.extractor = extractor;
  }

  List<Sighting> read(Article article) {
    ReferenceTime reference =
        new ReferenceTime(article.published().day(), article.published().time(), article.published().zone());
    return extractor.reports(article.title(), article.text(), reference);
  }
}

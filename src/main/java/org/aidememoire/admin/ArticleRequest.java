package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import org.aidememoire.article.ArticlePage;
import org.aidememoire.article.Draft;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.article.PublicationTime.Signal;
import org.aidememoire.http.Fields;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is sent: plain text, or an HTML page from which title, body and publication time are taken.
 *
 * @param publishedAt date and time, 2027-01-10T09:30+01:00
 * @param published instead of publishedAt: the day, 2027-01-10
 */
@Serdeable
record ArticleRequest(
    @Nullable String title,
    @Nullable String text,
    @Nullable String publishedAt,
    @Nullable String published,
    @Nullable String url,
    @Nullable String source) {

  Draft draft() {
    PublicationTime given = given();
    String body = text == null ? "" : text;
    if (!ArticlePage.isHtml(body)) {
      return new Draft(source, url, title, body, given);
    }
    ArticlePage page = ArticlePage.of(body, url == null ? "" : url);
    return new Draft(
        source,
        url,
        title == null ? page.title() : title,
        page.text(),
        given == null ? page.published().orElse(null) : given);
  }

  private @Nullable PublicationTime given() {
    String field = publishedAt == null ? "published" : "publishedAt";
    String said = publishedAt == null ? published : publishedAt;
    return said == null ? null : Fields.valid(field, () -> PublicationTime.parse(said, Signal.GIVEN));
  }
}

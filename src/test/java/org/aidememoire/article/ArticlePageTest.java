package org.aidememoire.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.article.PublicationTime.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePageTest {

  private static final String PAGE =
      """
      <!doctype html><html><head><title>Ministers to meet | The Courier</title>
      <meta property="og:title" content="Ministers to meet in Oslo">%s</head>
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article><h1>Ministers to meet in Oslo</h1>
      <p>The foreign ministers of Norway and Chile will meet in Oslo on Thursday, both governments said in a joint statement.</p>
      <p>They will discuss fisheries, shipping and the protection of the southern oceans, officials in both capitals said.</p>
      <script>alert('bought')</script></article>
      <footer>Subscribe to our newsletter</footer></body></html>
      """;

  @Test
  void bodyWithoutNavigationAndFooter() {
    ArticlePage page = ArticlePage.of(PAGE.formatted(""), "");

    assertThat(page.title()).isEqualTo("Ministers to meet in Oslo");
    assertThat(page.text())
        .contains("will meet in Oslo on Thursday")
        .contains("southern oceans")
        .doesNotContain("Sport", "newsletter", "alert");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "<meta property=\"article:published_time\" content=\"2027-01-10T09:30:00+01:00\">, META",
        "<meta name=\"date\" content=\"2027-01-10\">, META",
        "<script type=\"application/ld+json\">{\"datePublished\": \"2027-01-10T08:30:00Z\"}</script>, JSON_LD",
        "<time datetime=\"2027-01-10T09:30:00Z\">10 January</time>, TIME_ELEMENT"
      })
  void publicationTimeFromThePage(String head, Signal signal) {
    PublicationTime published = ArticlePage.of(PAGE.formatted(head), "").published().orElseThrow();

    assertThat(published.day()).isEqualTo("2027-01-10");
    assertThat(published.signal()).isEqualTo(signal);
  }

  @Test
  void pageThatDoesNotTellHasNoPublicationTime() {
    assertThat(ArticlePage.of(PAGE.formatted("<meta name=\"date\" content=\"last week\">"), "").published()).isEmpty();
  }

  @Test
  void pageWithoutTextHasNone() {
    assertThat(ArticlePage.of("<html><body><img src=x></body></html>", "").text()).isEmpty();
  }
}

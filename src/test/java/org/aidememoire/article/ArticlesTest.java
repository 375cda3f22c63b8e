package org.aidememoire.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.aidememoire.article.PublicationTime.Signal;
import org.aidememoire.db.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ArticlesTest {

  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");
  private static final String TEXT = "The ministers will meet in Oslo on Thursday.";

  private final ArticleStore store;
  private final Articles articles;

  ArticlesTest(TestDatabase kind) throws SQLException {
    store = new ArticleStore(kind.migrated());
    articles = new Articles(store, new ArticleConfig(1000), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Draft draft(String text, @Nullable String published) {
    return new Draft(
        "Courier", null, "Ministers", text, published == null ? null : PublicationTime.parse(published, Signal.GIVEN));
  }

  @Test
  void acceptedArticleWaitsToBeRead() {
    Intake intake = articles.accept(draft(TEXT, "2027-01-10"));

    assertThat(store.unread(10)).singleElement().satisfies(article -> {
      assertThat(intake).isEqualTo(new Intake.Accepted(article.id()));
      assertThat(article.text()).isEqualTo(TEXT);
      assertThat(article.published().text()).isEqualTo("2027-01-10");
    });
  }

  @Test
  void sameArticleTwiceIsKeptOnce() {
    Intake first = articles.accept(draft(TEXT, "2027-01-10"));

    assertThat(first).isInstanceOfSatisfying(
        Intake.Accepted.class,
        accepted -> assertThat(articles.accept(draft(TEXT, "2027-01-10"))).isEqualTo(new Intake.Known(accepted.id())));
    assertThat(store.latest(10)).hasSize(1);
  }

  @Test
  void refusalsNameTheField() {
    assertThat(articles.accept(draft(" ", "2027-01-10"))).isEqualTo(new Intake.Refused("text", "The article has no text."));
    assertThat(refusedField(draft("x".repeat(1001), "2027-01-10"))).isEqualTo("text");
    assertThat(refusedField(draft("GIF\0", "2027-01-10"))).isEqualTo("text");
    assertThat(refusedField(draft(TEXT, null))).isEqualTo("published");
    assertThat(refusedField(draft(TEXT, "2027-01-12"))).isEqualTo("published");
    assertThat(store.isEmpty()).isTrue();
  }

  private String refusedField(Draft draft) {
    return articles.accept(draft) instanceof Intake.Refused(String field, _) ? field : "";
  }

  @Test
  void articleIsReadOnce() {
    articles.accept(draft(TEXT, "2027-01-10"));
    Article article = store.unread(1).getFirst();

    assertThat(store.markRead(article.id())).isTrue();
    assertThat(store.markRead(article.id())).isFalse();
    assertThat(store.unread(1)).isEmpty();
  }

  @Test
  void failedArticleSaysWhy() {
    articles.accept(draft(TEXT, "2027-01-10"));
    Article article = store.unread(1).getFirst();

    store.markFailed(article.id(), "too strange");

    assertThat(store.find(article.id()).orElseThrow().problem()).isEqualTo("too strange");
  }
}

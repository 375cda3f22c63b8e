package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Many articles in one request: each gets its answer. */
@TestInstance(Lifecycle.PER_CLASS)
class ArticleBatchTest {

  private static final String ARTICLES = "/api/v1/articles";
  private static final String GOOD = "{\"text\": \"%s and Chile will hold talks on 9 March.\", \"published\": \"2027-03-01\"}";

  private final ServiceOn service;
  private final Api api;

  ArticleBatchTest() throws SQLException {
    service = ServiceOn.database(TestDatabase.H2, new SettableClock(Instant.parse("2027-03-01T12:00:00Z")), Map.of());
    api = service.api();
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void badItemStopsNoOther() throws Exception {
    String first = GOOD.formatted("Norway");
    String body =
        "[%s, {\"text\": \"Undated\"}, 7, \"x\", {\"txt\": \"\"}, {\"text\": \"a\", \"published\": \"2027-02-30\"}, %s, %s]"
            .formatted(first, first, GOOD.formatted("Peru"));

    HttpResponse<String> answer = api.post(ARTICLES, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(at(answer, "/items")).isEqualTo("8");
    assertThat(at(answer, "/accepted")).isEqualTo("2");
    assertThat(at(answer, "/known")).isEqualTo("1");
    assertThat(at(answer, "/failed")).isEqualTo("5");
    assertThat(at(answer, "/results/1/errors/0/field")).isEqualTo("published");
    assertThat(at(answer, "/results/4/errors/0/field")).isEqualTo("txt");
    assertThat(at(answer, "/results/5/errors/0/field")).isEqualTo("published");
    assertThat(at(answer, "/results/6/outcome")).isEqualTo("KNOWN");
    assertThat(at(answer, "/results/6/id")).isEqualTo(at(answer, "/results/0/id"));
    assertThat(api.get(ARTICLES + "/" + at(answer, "/results/7/id")).statusCode()).isEqualTo(200);
  }

  @Test
  void linesAreArticles() throws Exception {
    String body = GOOD.formatted("Japan") + "\n{\"text\":\n\n" + GOOD.formatted("Kenya") + "\r\n";

    HttpResponse<String> answer = api.post(ARTICLES, "application/x-ndjson", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(at(answer, "/results/0/outcome")).isEqualTo("ACCEPTED");
    assertThat(at(answer, "/results/1/outcome")).isEqualTo("FAILED");
    assertThat(at(answer, "/results/2/outcome")).isEqualTo("ACCEPTED");
  }

  @Test
  void sameRequestWithTheSameKeyIsDoneOnce() throws Exception {
    String body = "[" + GOOD.formatted("Ghana") + "]";
    HttpResponse<String> first = api.postOnce(ARTICLES, "batch", body);

    HttpResponse<String> second = api.postOnce(ARTICLES, "batch", body);

    assertThat(at(first, "/accepted")).isEqualTo("1");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
  }

  @Test
  void noArrayAtAllIsRefused() throws Exception {
    assertThat(api.post(ARTICLES, "[{\"text\": \"a\"").statusCode()).isEqualTo(400);
    assertThat(at(api.post(ARTICLES, "[]"), "/items")).isEqualTo("0");
  }
}

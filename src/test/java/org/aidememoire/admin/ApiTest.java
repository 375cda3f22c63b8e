package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.key.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events and articles by the API, with good input and bad. */
@MicronautTest(transactional = false)
class ApiTest {

  private static final String TALKS =
      """
      {"kind": "TALKS", "time": "2027-01-14T15:00[Europe/Vienna]", "place": {"name": "Vienna, Austria", "country": "AT"},
       "participants": [{"name": "France", "type": "STATE", "id": "iso:FR"}, {"name": "Japan", "type": "STATE"}]}
      """;

  @Inject private EmbeddedServer server;
  @Inject private ApiKeys keys;
  private Api api;
  private Api reader;

  @BeforeEach
  void clients() {
    api = Api.of(server, TestKeys.make(keys, ApiKey.Role.EDITOR));
    reader = Api.of(server, TestKeys.make(keys, ApiKey.Role.READER));
  }

  private String newEvent() throws IOException, InterruptedException {
    HttpResponse<String> made = api.post("/api/v1/events", TALKS);
    assertThat(made.statusCode()).isEqualTo(201);
    return made.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void eventIsMadeAndRead() throws Exception {
    HttpResponse<String> event = api.get(newEvent());

    assertThat(event.statusCode()).isEqualTo(200);
    assertThat(event.headers().firstValue("ETag")).contains("\"0\"");
    assertThat(at(event, "/title")).isEqualTo("Talks in Vienna: France and Japan");
    assertThat(at(event, "/startsAt")).isEqualTo("2027-01-14T14:00:00Z");
    assertThat(at(event, "/history/0/actor")).startsWith("key ");
  }

  @Test
  void correctionLocksWhatItSays() throws Exception {
    String event = newEvent();

    HttpResponse<String> corrected = api.patch(event, "\"0\"", "{\"time\": \"2027-01-15\"}");

    assertThat(corrected.statusCode()).isEqualTo(200);
    assertThat(corrected.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(at(corrected, "/sequence")).isEqualTo("1");
    assertThat(at(corrected, "/history/1/type")).isEqualTo("RESCHEDULED");
  }

  @Test
  void staleCorrectionIsRefused() throws Exception {
    String event = newEvent();
    api.patch(event, "\"0\"", "{\"time\": \"2027-01-15\"}");

    assertThat(api.patch(event, "\"0\"", "{\"time\": \"2027-01-16\"}").statusCode()).isEqualTo(412);
    assertThat(at(api.get(event), "/time")).isEqualTo("2027-01-15");
  }

  @Test
  void cancelledEventIsKept() throws Exception {
    String event = newEvent();

    HttpResponse<String> cancelled = api.post(event + "/cancel", "");

    assertThat(at(cancelled, "/status")).isEqualTo("CANCELLED");
    assertThat(at(api.get(event), "/sequence")).isEqualTo("1");
  }

  @Test
  void listComesInPages() throws Exception {
    newEvent();
    newEvent();

    HttpResponse<String> first = api.get("/api/v1/events?limit=1");
    HttpResponse<String> second = api.get("/api/v1/events?limit=1&after=" + at(first, "/next"));

    assertThat(at(first, "/events/0/uid")).isLessThan(at(second, "/events/0/uid"));
  }

  @Test
  void nobodyComesInWithoutAKey() throws Exception {
    for (String key : new String[] {null, "", "am_x_y", "am_" + "a".repeat(8000), "nonsense"}) {
      assertThat(Api.of(server, key).get("/api/v1/events").statusCode()).as("key %s", key).isEqualTo(401);
    }
    assertThat(reader.get("/api/v1/events").statusCode()).isEqualTo(200);
    assertThat(reader.post("/api/v1/events", TALKS).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"TALKS\", \"time\": \"2027-02-30\", \"participants\": [{\"name\": \"France\", \"type\": \"STATE\"}]} | 422 | time",
        "{\"kind\": \"TALKS\", \"time\": \"2027-01-14T15:00[Moon/Base]\", \"participants\": [{\"name\": \"France\", \"type\": \"STATE\"}]} | 422 | time",
        "{\"kind\": \"TALKS\", \"participants\": [{\"name\": \"France\", \"type\": \"STATE\"}]} | 422 | time",
        "{\"kind\": \"TALKS\", \"time\": \"2027-01-14\", \"participants\": []} | 422 | participants",
        "{\"kind\": \"TALKS\", \"time\": \"2027-01-14\", \"participants\": [{\"name\": \"\", \"type\": \"STATE\"}]} | 422 | participants[0].name",
        "{\"kind\": \"TALKS\", \"time\": \"2027-01-14\", \"participants\": [{\"type\": \"STATE\"}]} | 422 | participants[0].name",
        "{\"kind\": \"PARTY\", \"time\": \"2027-01-14\", \"participants\": []} | 400 | kind",
        "{\"kind\": \"TALKS\", \"colour\": \"red\"} | 400 | colour",
        "{\"kind\": \"TALKS\", \"place\": {\"colour\": \"red\"}} | 400 | place.colour",
        "{\"participants\": [{\"name\": \"France\", \"type\": \"STATE\"}, {\"name\": \"Japan\", \"type\": \"EMPIRE\"}]} | 400 | participants[1].type",
        "{\"participants\": [{\"name\": \"France\", \"type\": \"STATE\"}, null]} | 422 | participants[1]",
        "{\"participants\": [{\"name\": \"a\\u0000b\", \"type\": \"STATE\"}]} | 422 | participants[0].name",
        "{\"kind\": | 400 |",
        "[] | 4 |",
        "null | 4 |"
      })
  void badEventIsRefusedByField(String body, String status, String field) throws Exception {
    HttpResponse<String> response = api.post("/api/v1/events", body);

    assertThat(String.valueOf(response.statusCode())).startsWith(status).startsWith("4");
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    if (field != null) {
      assertThat(at(response, "/errors/0/field")).as(response.body()).isEqualTo(field);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": \"\", \"published\": \"2026-01-10\"} | text",
        "{\"published\": \"2026-01-10\"} | text",
        "{\"text\": \"They meet on Thursday.\"} | published",
        "{\"text\": \"They meet on Thursday.\", \"published\": \"Thursday\"} | published",
        "{\"text\": \"They meet on Thursday.\", \"publishedAt\": \"2026-02-29T10:00Z\"} | publishedAt",
        "{\"text\": \"They meet on Thursday.\", \"published\": \"2999-01-01\"} | published",
        "{\"text\": \"<html><body><img src=x></body></html>\", \"published\": \"2026-01-10\"} | text",
        "{\"text\": \"They meet.\\u0000\", \"published\": \"2026-01-10\"} | text",
        "{\"txt\": \"They meet.\", \"published\": \"2026-01-10\"} | txt",
        "{\"text\": {\"a\": 1}, \"published\": \"2026-01-10\"} | text"
      })
  void badArticleIsRefusedByField(String body, String field) throws Exception {
    HttpResponse<String> response = api.post("/api/v1/articles", body);

    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(at(response, "/errors/0/field")).as(response.body()).isEqualTo(field);
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws Exception {
    HttpResponse<String> answer = api.post("/api/v1/articles", "{\"text\": \"Élysée\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(at(answer, "/detail")).isEqualTo("The body is not UTF-8.");
  }

  @Test
  void hugeArticleIsRefused() throws Exception {
    String huge = "{\"text\": \"" + "x".repeat(50 << 20) + "\", \"published\": \"2026-01-10\"}";

    assertThat(api.post("/api/v1/articles", huge).statusCode()).isEqualTo(413);
  }

  @Test
  void sameArticleTwiceIsKnown() throws Exception {
    String article = "{\"text\": \"The ministers of Norway and Chile will meet.\", \"published\": \"2026-01-10\"}";

    HttpResponse<String> first = api.post("/api/v1/articles", article);
    HttpResponse<String> second = api.post("/api/v1/articles", article);

    assertThat(at(second, "/id")).isEqualTo(at(first, "/id"));
    assertThat(at(second, "/known")).isEqualTo("true");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(api.get("/api/v1/events/nobody@example.org").statusCode()).isEqualTo(404);
    assertThat(api.get("/api/v1/articles/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(api.get("/api/v1/articles/not-a-uuid").statusCode()).isBetween(400, 404);
    assertThat(api.get("/api/v1/nothing").statusCode()).isEqualTo(404);
  }
}

package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.desk.Reading;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles that are read again, and taken back. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RereadTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final ServiceOn service;
  private final Api api;

  RereadTest(TestDatabase database) throws SQLException {
    service = ServiceOn.database(database, clock, Map.of());
    api = service.api();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  /** Publishes an article and reads it; its address. */
  private String publish(String text) throws Exception {
    HttpResponse<String> answer =
        api.post("/api/v1/articles", "{\"text\": \"%s\", \"published\": \"2027-03-01\"}".formatted(text));
    String address = answer.headers().firstValue("Location").orElseThrow();
    Reading reading = service.bean(Reading.class);
    while (!at(api.get(address), "/state").equals("READ")) {
      reading.readBatch();
    }
    return address;
  }

  private String event() throws Exception {
    return at(api.get("/api/v1/events"), "/events/0/uid");
  }

  @Test
  void dryRunChangesNothing() throws Exception {
    String article = publish("Greece and Turkey will hold talks in Vienna on 9 March.");
    String before = api.get("/api/v1/events/" + event()).body();

    HttpResponse<String> tried = api.post(article + "/reread?dryRun=true", "");

    assertThat(at(tried, "/same")).as(tried.body()).isEqualTo("true");
    assertThat(at(tried, "/after/0/time")).isEqualTo("2027-03-09");
    assertThat(api.get("/api/v1/events/" + event()).body()).isEqualTo(before);
  }

  @Test
  void readAgainItSaysTheSameOfTheSameEvent() throws Exception {
    String article = publish("Greece and Turkey will hold talks in Vienna on 9 March.");
    String uid = event();

    HttpResponse<String> reread = api.post(article + "/reread", "");

    assertThat(at(reread, "/same")).as(reread.body()).isEqualTo("true");
    assertThat(event()).isEqualTo(uid);
    HttpResponse<String> event = api.get("/api/v1/events/" + uid);
    assertThat(at(event, "/revision")).isEqualTo("0");
    assertThat(at(event, "/sightings/0/quote")).contains("9 March");
    assertThat(at(event, "/sightings/1/quote")).isEmpty();
    assertThat(at(api.get(article), "/state")).isEqualTo("READ");
    assertThat(at(api.get("/api/v1/audit"), "/entries/0/action")).isEqualTo("article.reread");
  }

  @Test
  void withItsOnlyArticleAnEventIsWithdrawn() throws Exception {
    String article = publish("Greece and Turkey will hold talks in Vienna on 9 March.");

    assertThat(api.delete(article).statusCode()).isEqualTo(204);

    assertThat(api.get(article).statusCode()).isEqualTo(404);
    HttpResponse<String> event = api.get("/api/v1/events/" + event());
    assertThat(at(event, "/review")).isEqualTo("PROPOSED");
    assertThat(at(event, "/history/1/type")).isEqualTo("WITHDRAWN");
    assertThat(at(api.get("/api/v1/audit"), "/entries/0/action")).isEqualTo("article.removed");
  }

  @Test
  void otherArticlesTellTheEventAnew() throws Exception {
    publish("Greece and Turkey will hold talks in Vienna on 9 March.");
    String finer = publish("Greece and Turkey will hold talks in Vienna on 9 March at 10 a.m.");
    assertThat(at(api.get("/api/v1/events/" + event()), "/time")).isEqualTo("2027-03-09T10:00[Europe/Vienna]");

    api.delete(finer);

    HttpResponse<String> event = api.get("/api/v1/events/" + event());
    assertThat(at(event, "/time")).isEqualTo("2027-03-09");
    assertThat(at(event, "/review")).isEqualTo("PUBLISHED");
  }

  @Test
  void whatAnEditorTouchedStays() throws Exception {
    String article = publish("Greece and Turkey will hold talks in Vienna on 9 March.");
    api.patch("/api/v1/events/" + event(), null, "{\"time\": \"2027-03-10\"}");

    api.delete(article);

    assertThat(at(api.get("/api/v1/events/" + event()), "/review")).isEqualTo("PUBLISHED");
  }

  @Test
  void noArticleIsNotFound() throws Exception {
    String nothing = "/api/v1/articles/" + UUID.randomUUID();

    assertThat(api.post(nothing + "/reread", "").statusCode()).isEqualTo(404);
    assertThat(api.post(nothing + "/reread?dryRun=true", "").statusCode()).isEqualTo(404);
    assertThat(api.delete(nothing).statusCode()).isEqualTo(404);
  }
}

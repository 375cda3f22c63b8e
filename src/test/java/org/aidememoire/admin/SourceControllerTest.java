package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.desk.Reading;
import org.aidememoire.key.ApiKey;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What editors say of sources, and that the desk honours it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SourceControllerTest {

  private static final String SOURCES = "/api/v1/sources";
  private static final String RUMOUR = "{\"name\": \"Daily Rumour\", \"trust\": \"UNNAMED\", \"publishFromConfidence\": 1}";

  private final ServiceOn service;
  private final Api api;

  SourceControllerTest(TestDatabase database) throws SQLException {
    service = ServiceOn.database(database, new SettableClock(Instant.parse("2027-03-01T12:00:00Z")), Map.of());
    api = service.api();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  /** The only event, after a source has told of it. */
  private HttpResponse<String> told(String source) throws Exception {
    String article =
        """
        {"text": "Greece and Turkey will hold talks in Vienna on 9 March.", "published": "2027-03-01", "source": "%s"}
        """
            .formatted(source);
    String address = api.post("/api/v1/articles", article).headers().firstValue("Location").orElseThrow();
    while (!at(api.get(address), "/state").equals("READ")) {
      service.bean(Reading.class).readBatch();
    }
    return api.get("/api/v1/events/" + at(api.get("/api/v1/events"), "/events/0/uid"));
  }

  @Test
  void itsThresholdHolds() throws Exception {
    api.post(SOURCES, RUMOUR);

    assertThat(at(told("The Daily Rumour, online"), "/review")).isEqualTo("PROPOSED");
  }

  @Test
  void nameIsOfWholeWords() throws Exception {
    api.post(SOURCES, RUMOUR);

    assertThat(at(told("Daily Rumours"), "/review")).isEqualTo("PUBLISHED");
  }

  @Test
  void longestNameCounts() throws Exception {
    api.post(SOURCES, RUMOUR);
    api.post(SOURCES, "{\"name\": \"Daily Rumour Vienna\", \"trust\": \"OFFICIAL\", \"publishFromConfidence\": 0}");

    assertThat(at(told("Daily Rumour, Vienna"), "/review")).isEqualTo("PUBLISHED");
  }

  @Test
  void sourceIsChangedAndRemoved() throws Exception {
    HttpResponse<String> made = api.post(SOURCES, RUMOUR);
    String address = made.headers().firstValue("Location").orElseThrow();
    assertThat(made.statusCode()).isEqualTo(201);

    HttpResponse<String> changed = api.patch(address, null, "{\"publishFromConfidence\": 0.25, \"trust\": \"AGENCY\"}");

    assertThat(at(changed, "/publishFromConfidence")).isEqualTo("0.25");
    assertThat(at(changed, "/name")).isEqualTo("Daily Rumour");
    assertThat(api.get(address).body()).isEqualTo(changed.body());
    assertThat(at(api.get("/api/v1/audit"), "/entries/0/action")).isEqualTo("source.changed");
    assertThat(at(api.get("/api/v1/audit"), "/entries/0/before/trust")).isEqualTo("UNNAMED");

    assertThat(api.delete(address).statusCode()).isEqualTo(204);
    assertThat(api.delete(address).statusCode()).isEqualTo(404);
    assertThat(api.patch(address, null, "{}").statusCode()).isEqualTo(404);
    assertThat(api.get(SOURCES).body()).isEqualTo("[]");
  }

  @Test
  void sameNameIsRefused() throws Exception {
    api.post(SOURCES, RUMOUR);
    String other = api.post(SOURCES, RUMOUR.replace("Daily", "Weekly")).headers().firstValue("Location").orElseThrow();

    assertThat(api.post(SOURCES, RUMOUR.replace("Daily ", "DAILY-")).statusCode()).isEqualTo(409);
    HttpResponse<String> renamed = api.patch(other, null, "{\"name\": \"daily rumour\"}");
    assertThat(renamed.statusCode()).isEqualTo(409);
    assertThat(at(renamed, "/errors/0/field")).isEqualTo("name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"trust": "AGENCY"}                                                  | name
          {"name": "!?", "trust": "AGENCY"}                                    | name
          {"name": "Wire"}                                                     | trust
          {"name": "Wire", "trust": "EDITOR"}                                  | trust
          {"name": "Wire", "trust": "MUCH"}                                    | trust
          {"name": "Wire", "trust": "AGENCY", "publishFromConfidence": 1.5}    | publishFromConfidence
          {"name": "Wire", "trust": "AGENCY", "publishFromConfidence": "high"} | publishFromConfidence
          {"name": "Wire", "trust": "AGENCY", "colour": "red"}                 | colour
          """)
  void faultIsNamed(String source, String field) throws Exception {
    HttpResponse<String> answer = api.post(SOURCES, source);

    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
    assertThat(at(answer, "/errors/0/field")).as(answer.body()).isEqualTo(field);
  }

  @Test
  void readerSeesAndChangesNothing() throws Exception {
    Api reader = service.with(ApiKey.Role.READER);

    assertThat(reader.get(SOURCES).statusCode()).isEqualTo(200);
    assertThat(reader.post(SOURCES, RUMOUR).statusCode()).isEqualTo(403);
  }
}

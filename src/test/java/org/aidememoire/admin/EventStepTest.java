package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps in an event's life, who is told of them, and what the audit says. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class EventStepTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final ServiceOn service;
  private final Api api;
  private String event = "";

  EventStepTest(TestDatabase database) throws SQLException {
    service = ServiceOn.database(database, clock, Map.of());
    api = service.api();
  }

  @BeforeEach
  void madeLongAgo() throws Exception {
    HttpResponse<String> made =
        api.post(
            "/api/v1/events",
            """
            {"kind": "TALKS", "time": "2027-04-14T15:00[Europe/Vienna]", "why": "a call from the embassy",
             "participants": [{"name": "France", "type": "STATE"}]}""");
    event = made.headers().firstValue("Location").orElseThrow();
    service.bean(Database.class).with(handle -> handle.execute("DELETE FROM pending_change"));
    clock.turn(Duration.ofHours(1));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private boolean isToBeTold() {
    return service.bean(Database.class)
            .with(handle -> handle.createQuery("SELECT count(*) FROM pending_change").mapTo(Long.class).one())
        > 0;
  }

  @Test
  void postponedEventHasNoTimeAndIsOff() throws Exception {
    HttpResponse<String> answer = api.post(event + "/postpone", "{\"why\": \"the minister is ill\"}");

    assertThat(at(answer, "/time")).isEqualTo("undated");
    assertThat(at(answer, "/status")).isEqualTo("CANCELLED");
    assertThat(at(answer, "/history/1/type")).isEqualTo("POSTPONED");
    assertThat(at(answer, "/history/1/reason")).endsWith("(the minister is ill)");
    assertThat(at(answer, "/sequence")).isEqualTo("1");
    assertThat(isToBeTold()).isTrue();
  }

  @Test
  void rescheduledEventTakesPlaceAgain() throws Exception {
    api.post(event + "/postpone", "");

    HttpResponse<String> answer = api.post(event + "/reschedule", "{\"time\": \"2027-05-02\"}");

    assertThat(at(answer, "/time")).isEqualTo("2027-05-02");
    assertThat(at(answer, "/status")).isEqualTo("CONFIRMED");
    assertThat(at(answer, "/history/2/type")).isEqualTo("REINSTATED");
  }

  @Test
  void nobodyIsToldOfAMinorEdit() throws Exception {
    HttpResponse<String> answer = api.patch(event + "?minor=true", null, "{\"time\": \"2027-04-14T15:30[Europe/Vienna]\"}");

    assertThat(at(answer, "/time")).isEqualTo("2027-04-14T15:30[Europe/Vienna]");
    assertThat(at(answer, "/sequence")).isEqualTo("0");
    assertThat(at(answer, "/revision")).isEqualTo("1");
    assertThat(at(answer, "/history/1/minor")).isEqualTo("true");
    assertThat(isToBeTold()).isFalse();

    api.patch(event, null, "{\"time\": \"2027-04-14T16:00[Europe/Vienna]\"}");

    assertThat(isToBeTold()).isTrue();
  }

  @Test
  void staleStepIsRefused() throws Exception {
    api.patch(event, "\"0\"", "{\"title\": \"Talks\"}");

    HttpResponse<String> stale = api.patch(event, "\"0\"", "{\"title\": \"Talks again\"}");

    assertThat(stale.statusCode()).isEqualTo(412);
  }

  @Test
  void auditSaysWhoWhenWhatAndWhy() throws Exception {
    api.post(event + "/postpone", "{\"why\": \"the minister is ill\"}");
    api.post("/api/v1/subscribers", "{\"address\": \"ann@example.org\"}");

    HttpResponse<String> audit = api.get("/api/v1/audit");

    assertThat(at(audit, "/entries/0/action")).isEqualTo("subscriber.made");
    assertThat(audit.body()).doesNotContain("ann@example.org");
    assertThat(at(audit, "/entries/1/action")).isEqualTo("event.postponed");
    assertThat(at(audit, "/entries/1/actor")).startsWith("key ");
    assertThat(at(audit, "/entries/1/at")).isEqualTo("2027-03-01T13:00:00Z");
    assertThat(at(audit, "/entries/1/why")).contains("the minister is ill");
    assertThat(at(audit, "/entries/1/before/time")).isEqualTo("2027-04-14T15:00[Europe/Vienna]");
    assertThat(at(audit, "/entries/1/after/time")).isEqualTo("undated");
    assertThat(at(audit, "/entries/2/why")).contains("a call from the embassy");
    assertThat(at(audit, "/entries/2/before")).isEqualTo("null");
  }

  @Test
  void auditIsFilteredAndComesInPages() throws Exception {
    api.post("/api/v1/keys", "{\"name\": \"agency\", \"role\": \"READER\"}");
    api.post(event + "/cancel", "");

    assertThat(at(api.get("/api/v1/audit?action=key"), "/entries/0/after/name")).isEqualTo("agency");
    assertThat(at(api.get("/api/v1/audit?action=key"), "/entries/1/id")).isEmpty();
    assertThat(at(api.get("/api/v1/audit?action=event.announced"), "/entries/0/action")).isEqualTo("event.announced");
    assertThat(at(api.get("/api/v1/audit?since=2027-03-01T13:00:00Z&action=event"), "/entries/1/id")).isEmpty();
    assertThat(at(api.get("/api/v1/audit?until=2027-03-01T12:30:00Z"), "/entries/0/action")).isEqualTo("event.announced");
    assertThat(at(api.get("/api/v1/audit?actor=key%20nobody"), "/entries/0/id")).isEmpty();
    HttpResponse<String> first = api.get("/api/v1/audit?limit=1");
    HttpResponse<String> second = api.get("/api/v1/audit?limit=1&before=" + at(first, "/next"));
    assertThat(at(first, "/entries/0/action")).isEqualTo("event.cancelled");
    assertThat(at(second, "/entries/0/action")).isEqualTo("key.made");
    assertThat(api.get("/api/v1/audit?action=DROP").statusCode()).isEqualTo(400);
  }
}

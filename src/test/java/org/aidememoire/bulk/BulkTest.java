package org.aidememoire.bulk;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.admin.Api;
import org.aidememoire.admin.ServiceOn;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.EventStore;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Many events in and out. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BulkTest {

  private static final String IMPORT = "/api/v1/events/import";
  private static final String EXPORT = "/api/v1/events/export";
  private static final String TABLE =
      """
      uid,kind,time,participants,place,country,zone,title,status
      one@old.example,TALKS,2027-04-14T15:00[Europe/Vienna],"STATE France [iso:FR]; PERSON Ana Roa / Chile",Vienna,AT,Europe/Vienna,,
      ,SUMMIT,2027-02-30,STATE Japan,,,,,
      ,PARTY,2027-04-14,STATE Japan,,,,,
      ,CALL,2027-05,"Japan, Chile",,,,,
      ,CALL,undated,STATE Japan,Tokyo,Japan,,,
      ,VISIT,2027-W20,STATE Japan,,,,"=SUM(A1) ""of"" it",TENTATIVE
      """;

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final ServiceOn service;
  private final Api api;

  BulkTest(TestDatabase database) throws SQLException {
    service = ServiceOn.database(database, clock, Map.of());
    api = service.api();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private long events() {
    return service.bean(EventStore.class).changes();
  }

  @Test
  void oneBadRowStopsNoOther() throws Exception {
    HttpResponse<String> report = api.post(IMPORT, "text/csv", TABLE);

    assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
    assertThat(outcomes(report)).containsExactly("CREATED", "FAILED time", "FAILED kind", "FAILED participants", "FAILED place.country", "CREATED");
    assertThat(at(report, "/created")).isEqualTo("2");
    assertThat(at(report, "/failed")).isEqualTo("4");
    HttpResponse<String> event = api.get("/api/v1/events/one@old.example");
    assertThat(at(event, "/time")).isEqualTo("2027-04-14T15:00[Europe/Vienna]");
    assertThat(at(event, "/participants/1/side")).isEqualTo("Chile");
    assertThat(at(event, "/place/zone")).isEqualTo("Europe/Vienna");
  }

  private static List<String> outcomes(HttpResponse<String> report) throws Exception {
    List<String> outcomes = new ArrayList<>();
    for (int row = 0; !at(report, "/results/" + row + "/outcome").isEmpty(); row++) {
      String result = "/results/" + row;
      assertThat(at(report, result + "/row")).isEqualTo(String.valueOf(row + 1));
      outcomes.add((at(report, result + "/outcome") + " " + at(report, result + "/errors/0/field")).strip());
    }
    return outcomes;
  }

  @Test
  void dryRunTellsTheSameAndChangesNothing() throws Exception {
    HttpResponse<String> dry = api.post(IMPORT + "?dryRun=true", "text/csv", TABLE);

    assertThat(events()).isZero();
    assertThat(outcomes(dry)).isEqualTo(outcomes(api.post(IMPORT, "text/csv", TABLE)));
  }

  @Test
  void knownUidIsCorrectedOrLeft() throws Exception {
    api.post(IMPORT, "text/csv", TABLE);

    HttpResponse<String> again = api.post(IMPORT, "text/csv", "uid,time\none@old.example,2027-04-14T15:00[Europe/Vienna]\none@old.example,2027-04-15\n");

    assertThat(outcomes(again)).containsExactly("UNCHANGED", "UPDATED");
    assertThat(at(api.get("/api/v1/events/one@old.example"), "/sequence")).isEqualTo("1");
  }

  @Test
  void nobodyIsToldOfAMinorImport() throws Exception {
    api.post(IMPORT + "?minor=true", "text/csv", TABLE);

    long waiting =
        service.bean(Database.class)
            .with(handle -> handle.createQuery("SELECT count(*) FROM pending_change").mapTo(Long.class).one());
    assertThat(waiting).isZero();
  }

  @ParameterizedTest
  @CsvSource({"csv, text/csv", "json, application/json", "ndjson, application/x-ndjson"})
  void whatIsWrittenOutIsReadAgain(String format, String type) throws Exception {
    api.post(IMPORT, "text/csv", TABLE);
    HttpResponse<String> out = api.get(EXPORT + "?format=" + format);
    assertThat(out.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(out.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"events." + format + "\"");

    assertThat(outcomes(api.post(IMPORT, type, out.body()))).as(out.body()).containsExactly("UNCHANGED", "UNCHANGED");

    try (ServiceOn other = ServiceOn.database(TestDatabase.H2, clock, Map.of())) {
      assertThat(outcomes(other.api().post(IMPORT, type, out.body()))).containsExactly("CREATED", "CREATED");
      assertThat(other.api().get(EXPORT + "?format=csv").body()).isEqualTo(api.get(EXPORT + "?format=csv").body());
    }
  }

  @Test
  void calendarIsTakenIn() throws Exception {
    String calendar =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//somebody//else//EN
        BEGIN:VEVENT
        UID:a@elsewhere.example
        DTSTAMP:20270101T000000Z
        DTSTART;TZID=Europe/Paris:20270414T150000
        DTEND;TZID=Europe/Paris:20270414T170000
        SUMMARY:Talks with a long name that is folded ov
         er two lines\\, and escaped
        CATEGORIES:Talks,France,NATO
        LOCATION:Paris
        STATUS:TENTATIVE
        END:VEVENT
        BEGIN:VEVENT
        UID:b@elsewhere.example
        DTSTART;VALUE=DATE:20270410
        DTEND;VALUE=DATE:20270413
        SUMMARY:Summit
        CATEGORIES:Summit,Japan
        END:VEVENT
        BEGIN:VEVENT
        UID:c@elsewhere.example
        DTSTART:20270230T100000Z
        SUMMARY:On no day
        CATEGORIES:Japan
        END:VEVENT
        BEGIN:VEVENT
        UID:d@elsewhere.example
        DTSTART;TZID=Moon/Base:20270414T150000
        SUMMARY:In no zone
        CATEGORIES:Japan
        END:VEVENT
        BEGIN:VEVENT
        UID:e@elsewhere.example
        DTSTART:20270414T100000Z
        RRULE:FREQ=DAILY
        SUMMARY:Again and again
        CATEGORIES:Japan
        END:VEVENT
        BEGIN:VEVENT
        UID:f@elsewhere.example
        DTSTART:20270414T100000Z
        SUMMARY:Nobody comes
        END:VEVENT
        END:VCALENDAR
        """;

    HttpResponse<String> report = api.post(IMPORT, "text/calendar", calendar.replace("\n", "\r\n"));

    assertThat(outcomes(report))
        .as(report.body())
        .containsExactly("CREATED", "CREATED", "FAILED DTSTART", "FAILED DTSTART", "FAILED RRULE", "FAILED participants");
    HttpResponse<String> talks = api.get("/api/v1/events/a@elsewhere.example");
    assertThat(at(talks, "/time")).isEqualTo("2027-04-14T15:00/2027-04-14T17:00[Europe/Paris]");
    assertThat(at(talks, "/title")).isEqualTo("Talks with a long name that is folded over two lines, and escaped");
    assertThat(at(talks, "/participants/0/id")).isEqualTo("iso:FR");
    assertThat(at(talks, "/status")).isEqualTo("TENTATIVE");
    assertThat(at(api.get("/api/v1/events/b@elsewhere.example"), "/time")).isEqualTo("2027-04-10/2027-04-12");
    assertThat(ZoneId.getAvailableZoneIds()).as("no zone of a file stays here").noneMatch(zone -> zone.contains("ical4j"));
    HttpResponse<String> out = api.get(EXPORT + "?format=ics");
    assertThat(outcomes(api.post(IMPORT + "?dryRun=true", "text/calendar", out.body())))
        .as(out.body())
        .hasSize(2)
        .doesNotContain("CREATED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/csv | kind,colour | 422",
        "text/csv | kind,\"time | 422",
        "application/json | {} | 400",
        "application/json | [{\"kind\": | 400",
        "text/calendar | hello | 400",
        "application/pdf | x | 415"
      })
  void whatIsOfNoFormatIsRefused(String type, String body, int status) throws Exception {
    HttpResponse<String> answer = api.post(IMPORT, type, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(at(answer, "/status")).isEqualTo(String.valueOf(status));
  }

  @Test
  void badRowsOfJsonAreTold() throws Exception {
    HttpResponse<String> report =
        api.post(
            IMPORT,
            "application/x-ndjson",
            """
            {"kind": "TALKS", "time": "2027-04-14", "participants": [{"name": "France", "type": "STATE"}]}
            {"kind": "TALKS", "colour": "red"}
            not JSON
            null
            [1]
            {"uid": 7, "kind": "TALKS"}
            {"kind": "TALKS", "time": "2027-04-14", "participants": [{"name": "France\\u0000", "type": "STATE"}]}
            {"uid": "\\ud800", "kind": "TALKS", "time": "2027-04-14", "participants": [{"name": "France", "type": "STATE"}]}
            """);

    assertThat(outcomes(report))
        .as(report.body())
        .containsExactly(
            "CREATED", "FAILED colour", "FAILED row", "FAILED row", "FAILED row", "FAILED uid", "FAILED participants[0].name", "FAILED uid");
  }

  @Test
  void repeatedImportIsDoneOnce() throws Exception {
    String row = "[{\"kind\": \"TALKS\", \"time\": \"2027-04-14\", \"participants\": [{\"name\": \"France\", \"type\": \"STATE\"}]}]";

    String first = api.postOnce(IMPORT, "one", row).body();

    assertThat(api.postOnce(IMPORT, "one", row).body()).isEqualTo(first);
    assertThat(events()).isEqualTo(1);
  }
}

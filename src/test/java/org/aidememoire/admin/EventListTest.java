package org.aidememoire.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.time.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of events: filter, order, pages. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class EventListTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final ServiceOn service;

  EventListTest(TestDatabase database) throws SQLException {
    service = ServiceOn.database(database, clock, Map.of());
  }

  @BeforeEach
  void events() throws Exception {
    make("a", "TALKS", "2027-04-14", "France");
    make("b", "SUMMIT", "2027-04-10/2027-04-12", "Japan");
    make("c", "TALKS", "undated", "Japan");
    make("d", "CALL", "2027-04-14T09:00[UTC]", "Chile");
    make("e", "VISIT", "undated", "France");
  }

  private void make(String title, String kind, String time, String party) throws Exception {
    clock.turn(Duration.ofMinutes(1));
    HttpResponse<String> made =
        service
            .api()
            .post(
                "/api/v1/events",
                """
                {"title": "%s", "kind": "%s", "time": "%s", "participants": [{"name": "%s", "type": "STATE"}]}"""
                    .formatted(title, kind, time, party));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  /** The titles of all pages of a list. */
  private List<String> titles(String query, int limit) throws Exception {
    List<String> titles = new ArrayList<>();
    String next = null;
    do {
      JsonNode page = page(query, limit, next);
      page.at("/events").forEach(event -> titles.add(event.at("/title").asText()));
      next = page.at("/next").isNull() ? null : page.at("/next").asText();
    } while (next != null);
    return titles;
  }

  private JsonNode page(String query, int limit, @Nullable String after) throws Exception {
    String from = after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
    HttpResponse<String> answer = service.api().get("/api/v1/events?limit=" + limit + query + from);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void everyOrderGivesEveryEventOnce(int limit) throws Exception {
    assertThat(titles("", limit)).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    assertThat(titles("&sort=change", limit)).containsExactly("a", "b", "c", "d", "e");
    assertThat(titles("&sort=-change", limit)).containsExactly("e", "d", "c", "b", "a");
    assertThat(titles("&sort=day", limit)).startsWith("b").hasSize(5).doesNotHaveDuplicates();
    assertThat(titles("&sort=day", limit).subList(1, 3)).containsExactlyInAnyOrder("a", "d");
    assertThat(titles("&sort=-day", limit).subList(0, 3)).containsExactlyInAnyOrder("a", "d", "b").endsWith("b");
  }

  @ParameterizedTest
  @CsvSource({
    "kind:talks, a c",
    "country:JP, b c",
    "not country:JP, a d e",
    "window:2027-04-11..2027-04-13, b",
    "kind:talks country:FR, a",
    "kind:call or kind:visit, d e",
    "status:cancelled, ''"
  })
  void filterIsThatOfCalendars(String filter, String titles) throws Exception {
    String query = "&sort=change&filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);

    assertThat(String.join(" ", titles(query, 100))).isEqualTo(titles);
    assertThat(String.join(" ", titles(query, 1))).isEqualTo(titles);
  }

  @Test
  void reviewIsChosen() throws Exception {
    assertThat(titles("&review=REJECTED", 100)).isEmpty();
    assertThat(titles("&review=PUBLISHED", 100)).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "filter=kind:party, filter",
    "filter=((, filter",
    "sort=colour, sort",
    "sort=day&after=x, after",
    "sort=change&after=yesterday~x, after",
    "sort=day&after=2027-02-30~x, after",
    "review=MAYBE, review",
    "limit=0, limit",
    "limit=x, limit"
  })
  void faultNamesItsWord(String query, String field) throws Exception {
    HttpResponse<String> answer = service.api().get("/api/v1/events?" + query);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(Api.at(answer, "/errors/0/field")).as(answer.body()).isEqualTo(field);
  }
}

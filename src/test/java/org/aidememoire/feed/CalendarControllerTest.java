package org.aidememoire.feed;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.zip.GZIPInputStream;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar by HTTP, as readers' programs ask for it. */
@MicronautTest(transactional = false)
class CalendarControllerTest {

  private static final SettableClock CLOCK = new SettableClock(Events.NOW);
  private static Instant begin = Events.NOW; // the tests share a server: later ones begin later

  private final HttpClient client = HttpClient.newHttpClient();
  @Inject private EmbeddedServer server;
  @Inject private EventStore events;
  @Inject private Feeds feeds;

  @MockBean(Clock.class)
  Clock clock() {
    return CLOCK;
  }

  @BeforeEach
  void talksAreKnown() {
    begin = begin.plus(Duration.ofMinutes(10));
    CLOCK.set(begin);
    if (events.find(Events.talks().uid()).isEmpty()) {
      events.insert(Events.talks());
    }
    feeds.refresh();
  }

  @Test
  void plainGetIsTheWholeCalendar() throws Exception {
    HttpResponse<byte[]> answer = get("/calendars/all.ics");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Length")).hasValue("" + answer.body().length);
    assertThat(text(answer)).startsWith("BEGIN:VCALENDAR\r\n").contains(Events.talks().uid()).endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void gzipIsTheSameTextUnderAnotherTag() throws Exception {
    HttpResponse<byte[]> plain = get("/calendars/all.ics");
    HttpResponse<byte[]> gzip = get("/calendars/all.ics", "Accept-Encoding", "gzip, br");

    assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(plain.body());
    assertThat(tag(gzip)).isNotEqualTo(tag(plain));
    assertThat(gzip.headers().firstValue("Vary")).hasValue("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void whoHoldsTheTagGetsNoBody(String condition) throws Exception {
    String tag = tag(get("/calendars/all.ics"));

    HttpResponse<byte[]> answer = get("/calendars/all.ics", "If-None-Match", condition.formatted(tag));

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(tag(answer)).isEqualTo(tag);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
  }

  @Test
  void tagWinsOverDate() throws Exception {
    HttpResponse<byte[]> first = get("/calendars/all.ics");
    String date = first.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(get("/calendars/all.ics", "If-Modified-Since", date).statusCode()).isEqualTo(304);
    assertThat(get("/calendars/all.ics", "If-Modified-Since", date, "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
    assertThat(get("/calendars/all.ics", "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
  }

  @Test
  void changeOfAnEventChangesBytesTagAndDate() throws Exception {
    HttpResponse<byte[]> before = get("/calendars/all.ics");
    Event event = events.find(Events.talks().uid()).orElseThrow();
    CLOCK.turn(Duration.ofMinutes(1));
    events.update(event, event.revised(event.facts().withCertainty(Certainty.CANCELLED), true, CLOCK.instant()));

    feeds.refresh();

    HttpResponse<byte[]> after = get("/calendars/all.ics", "If-None-Match", tag(before));
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(text(after)).contains("STATUS:CANCELLED", "SUMMARY:Cancelled: Talks");
    assertThat(after.headers().firstValue("Last-Modified")).isNotEqualTo(before.headers().firstValue("Last-Modified"));
  }

  @Test
  void changeElsewhereLeavesTheTagOfAnother() throws Exception {
    HttpResponse<byte[]> nato = get("/calendars/nato.ics");
    events.insert(Events.event("tokyo@example.org", new EventTime.Day(LocalDate.of(2027, 1, 20)), Events.JAPAN));
    CLOCK.turn(Duration.ofMinutes(1));

    feeds.refresh();

    assertThat(text(get("/calendars/all.ics"))).contains("tokyo@example.org");
    assertThat(tag(get("/calendars/nato.ics"))).isEqualTo(tag(nato));
    assertThat(get("/calendars/nato.ics").headers().firstValue("Last-Modified"))
        .isEqualTo(nato.headers().firstValue("Last-Modified"));
  }

  @Test
  void eventLeavesThirtyDaysAfterItsEnd() throws Exception {
    events.insert(Events.event("soon@example.org", new EventTime.Day(LocalDate.of(2027, 1, 5)), Events.JAPAN));
    CLOCK.set(Events.NOW.plus(Duration.ofDays(31)));
    feeds.refresh();
    assertThat(text(get("/calendars/all.ics"))).contains("soon@example.org");

    CLOCK.turn(Duration.ofDays(1));
    feeds.refresh();

    assertThat(text(get("/calendars/all.ics"))).doesNotContain("soon@example.org");
  }

  @Test
  void emptyCalendarHoldsOneComponent() throws Exception {
    assertThat(text(get("/calendars/nato.ics"))).contains("BEGIN:VTIMEZONE").doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void unknownCalendarIsNotFound() throws Exception {
    assertThat(get("/calendars/atlantis.ics").statusCode()).isEqualTo(404);
    assertThat(get("/calendars/..%2fconfig%2fapplication.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void headHasTheHeadersOfGet() throws Exception {
    HttpResponse<byte[]> get = get("/calendars/all.ics");
    HttpRequest request = request("/calendars/all.ics").method("HEAD", HttpRequest.BodyPublishers.noBody()).build();

    HttpResponse<byte[]> head = client.send(request, ofByteArray());

    assertThat(head.body()).isEmpty();
    assertThat(tag(head)).isEqualTo(tag(get));
    assertThat(head.headers().firstValue("Content-Length")).hasValue("" + get.body().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/calendar+json", "text/calendar", "*/*;q=0.1"})
  void acceptMakesNoDifference(String accept) throws Exception {
    assertThat(get("/calendars/all.ics", "Accept", accept).headers().firstValue("Content-Type"))
        .hasValue("text/calendar; charset=utf-8");
  }

  @Test
  void anyWebPageMayAskWithConditions() throws Exception {
    HttpRequest preflight =
        request("/calendars/all.ics")
            .header("Origin", "https://calendar.example")
            .header("Access-Control-Request-Method", "GET")
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .build();

    HttpResponse<byte[]> answer = client.send(preflight, ofByteArray());

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse("")).contains("If-None-Match");
    assertThat(get("/calendars/all.ics", "Origin", "https://calendar.example").headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("*");
  }

  @Test
  void readerAddsFilterAndOptions() throws Exception {
    events.insert(Events.event("maybe@example.org", new EventTime.Month(YearMonth.of(2027, 3)), Events.JAPAN));
    feeds.refresh();

    assertThat(text(get("/calendars/all.ics?filter=country%3AFR"))).contains("talks@example.org").doesNotContain("maybe@");
    assertThat(text(get("/calendars/all.ics?filter=country%3ADE"))).doesNotContain("talks@example.org");
    assertThat(text(get("/calendars/all.ics?vague=on"))).contains("maybe@example.org");
    assertThat(text(get("/calendars/all.ics?hours=all-day"))).contains("(15:00 Vienna time)");
    assertThat(text(get("/calendars/all.ics?alarm=PT30M"))).contains("TRIGGER:-PT30M");
    assertThat(text(get("/calendars/all.ics?nocache=17"))).isEqualTo(text(get("/calendars/all.ics")));
  }

  @Test
  void filteredLinkFollowsChanges() throws Exception {
    HttpResponse<byte[]> before = get("/calendars/all.ics?filter=text%3ASydney");
    Event plain = Events.event("sydney@example.org", new EventTime.Day(LocalDate.of(2027, 2, 1)), Events.FRANCE);
    events.insert(plain.revised(plain.facts().withTitle("Talks in Sydney"), false, plain.changedAt()));

    feeds.refresh();

    HttpResponse<byte[]> after = get("/calendars/all.ics?filter=text%3ASydney", "If-None-Match", tag(before));
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(text(after)).contains("sydney@example.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          filter=country%3AAtlantis | filter: no country
          cancelled=gone            | cancelled: \\"gone\\" is none of keep, drop, prefix
          alarm=P400D               | alarm: \\"P400D\\" is neither off
          vague=                    | vague: \\"\\" is neither on nor off
          """)
  void wrongOptionIsNamed(String query, String words) throws Exception {
    HttpResponse<byte[]> answer = get("/calendars/all.ics?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(text(answer)).contains(words);
  }

  @Test
  void robotsMayFetchCalendars() throws Exception {
    assertThat(text(get("/robots.txt"))).contains("Allow: /").doesNotContain("Disallow: /calendars");
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).GET();
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), ofByteArray());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + path));
  }

  private static String tag(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}

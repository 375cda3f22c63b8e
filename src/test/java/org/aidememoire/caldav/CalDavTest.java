package org.aidememoire.caldav;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.aidememoire.event.Review;
import org.aidememoire.feed.Refreshed;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CalDAV as programs speak it: discovery, entries that fit, entries by address, what changed since. */
@MicronautTest(transactional = false)
class CalDavTest {

  private static final SettableClock CLOCK = new SettableClock(Events.NOW);
  private static final String TALKS = "/caldav/calendars/all/4e7b0d6e-talks@example.org.ics";
  private static final String SYNC =
      """
      <D:sync-collection xmlns:D="DAV:"><D:sync-token>%s</D:sync-token><D:sync-level>1</D:sync-level>%s
        <D:prop><D:getetag/></D:prop></D:sync-collection>
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  @Inject private EmbeddedServer server;
  @Inject private ApplicationContext service;
  @Inject private EventStore events;

  @MockBean(Clock.class)
  Clock clock() {
    return CLOCK;
  }

  @BeforeEach
  void talksAndCouncil() {
    CLOCK.set(Events.NOW);
    put(Events.talks());
    put(Events.council(LocalDate.of(2027, 1, 20)));
    Refreshed.now(service);
  }

  private void put(Event event) {
    events.find(event.uid()).ifPresentOrElse(before -> events.update(before, again(before, event)), () -> events.insert(event));
  }

  /** The event as it was at first, as the next state of what a test before made of it. */
  private static Event again(Event before, Event event) {
    return before.withReview(event.review()).revised(event.facts(), false, event.changedAt());
  }

  @Test
  void hostLeadsToTheCalendars() throws Exception {
    HttpResponse<String> known = send("PROPFIND", "/.well-known/caldav", "");
    assertThat(known.statusCode()).isEqualTo(301);
    String root = known.headers().firstValue("Location").orElseThrow();

    String reader = href("current-user-principal", propfind(root, 0, "<D:current-user-principal/>"));
    String home = href("calendar-home-set", propfind(reader, 0, "<C:calendar-home-set/>"));
    String calendars = propfind(home, 1, "<D:resourcetype/><D:displayname/>").body();

    assertThat(calendars)
        .contains("<D:href>/caldav/calendars/all/</D:href>", "<C:calendar></C:calendar>", "<D:displayname>Diplomatic meetings</D:displayname>");
  }

  @Test
  void optionsSayWhatIsSpoken() throws Exception {
    HttpResponse<String> options = send("OPTIONS", "/caldav/calendars/all/", "");

    assertThat(options.headers().firstValue("DAV").orElse("")).contains("calendar-access");
    assertThat(options.headers().firstValue("Allow").orElse("")).contains("PROPFIND", "REPORT").doesNotContain("PUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "POST", "PROPPATCH", "MKCALENDAR", "MKCOL", "COPY", "MOVE", "LOCK", "ACL"})
  void nothingCanBeChanged(String method) throws Exception {
    HttpResponse<String> answer = send(method, TALKS, "BEGIN:VCALENDAR");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(propfind(TALKS, 0, "<D:current-user-privilege-set/>").body()).contains("<D:read>").doesNotContain("<D:write");
  }

  @Test
  void calendarTellsItsEntriesByTag() throws Exception {
    String answer = propfind("/caldav/calendars/all/", 1, "<D:getetag/><D:sync-token/><S:getctag/>").body();

    assertThat(answer).contains("<D:href>" + TALKS + "</D:href>", "<D:sync-token>data:,", "<S:getctag>\"");
    assertThat(answer).contains("<D:getetag>" + tag(send("GET", TALKS, "")));
  }

  @Test
  void propertiesThatAreNotThereAreSaidToBeMissing() throws Exception {
    String body = "<D:propfind xmlns:D='DAV:'><D:prop><D:getetag/><y:colour xmlns:y='urn:y'/><plain xmlns=''/></D:prop></D:propfind>";

    String answer = send("PROPFIND", TALKS, body, "Depth", "0").body();

    assertThat(answer).contains("<x:colour xmlns:x=\"urn:y\">", "<plain>", "404 Not Found", "200 OK");
  }

  @Test
  void wholeTreeAtOnceIsRefused() throws Exception {
    HttpResponse<String> answer = send("PROPFIND", "/caldav/", "", "Depth", "infinity");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("<D:propfind-finite-depth>");
  }

  @Test
  void entryIsACalendarOfItsOwn() throws Exception {
    HttpResponse<String> entry = send("GET", TALKS, "");

    assertThat(entry.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar; charset=utf-8");
    assertThat(entry.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("UID:4e7b0d6e-talks@example.org\r\n").doesNotContain("METHOD");
    assertThat(send("GET", TALKS, "", "If-None-Match", tag(entry)).statusCode()).isEqualTo(304);
    assertThat(send("GET", TALKS.replace("talks", "walks"), "").statusCode()).isEqualTo(404);
  }

  @Test
  void calendarItselfIsReadAsAFeed() throws Exception {
    HttpResponse<String> answer = send("GET", "/caldav/calendars/all/", "");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/calendars/all.ics");
  }

  @Test
  void entriesComeByAddressWithTheBytesOfGet() throws Exception {
    String body =
        """
        <C:calendar-multiget xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
          <D:prop><D:getetag/><C:calendar-data/></D:prop>
          <D:href>%s</D:href><D:href>/caldav/calendars/all/none.ics</D:href><D:href>http://[</D:href>
        </C:calendar-multiget>
        """
            .formatted(server.getURL() + TALKS);

    String answer = send("REPORT", "/caldav/calendars/all/", body).body();

    assertThat(answer.replace("&#13;", "\r")).contains("<C:calendar-data>" + send("GET", TALKS, "").body() + "</C:calendar-data>");
    assertThat(Pattern.compile("404 Not Found").matcher(answer).results()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <C:comp-filter name='VEVENT'/>                                                                           | talks council
          <C:comp-filter name='VTODO'/>                                                                            | nothing
          <C:comp-filter name='VTODO'><C:is-not-defined/></C:comp-filter>                                          | talks council
          <C:comp-filter name='VEVENT'><C:time-range start='20270114T150000Z'/></C:comp-filter>                    | talks council
          <C:comp-filter name='VEVENT'><C:time-range start='20270114T160000Z'/></C:comp-filter>                    | council
          <C:comp-filter name='VEVENT'><C:time-range start='20270120T235959Z' end='20270121T000000Z'/></C:comp-filter> | council
          <C:comp-filter name='VEVENT'><C:time-range start='20270121T000000Z'/></C:comp-filter>                    | nothing
          <C:comp-filter name='VEVENT'><C:prop-filter name='GEO'/></C:comp-filter>                                 | nothing
          <C:comp-filter name='VEVENT'><C:prop-filter name='UID'><C:text-match>TALKS@</C:text-match></C:prop-filter></C:comp-filter> | talks
          <C:comp-filter name='VEVENT'><C:prop-filter name='UID'><C:text-match collation='i;octet'>TALKS@</C:text-match></C:prop-filter></C:comp-filter> | nothing
          <C:comp-filter name='VEVENT'><C:prop-filter name='UID'><C:text-match negate-condition='yes'>talks</C:text-match></C:prop-filter></C:comp-filter> | council
          """)
  void queryFindsWhatFits(String filter, String found) throws Exception {
    String answer =
        send(
                "REPORT",
                "/caldav/calendars/all/",
                """
                <C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/></D:prop>
                  <C:filter><C:comp-filter name="VCALENDAR">%s</C:comp-filter></C:filter></C:calendar-query>
                """
                    .formatted(filter))
            .body();

    assertThat(answer.contains("talks@")).as(answer).isEqualTo(found.contains("talks"));
    assertThat(answer.contains("council@")).as(answer).isEqualTo(found.contains("council"));
  }

  @Test
  void syncTellsWhatCameChangedAndWent() throws Exception {
    HttpResponse<String> first = sync("all", "");
    assertThat(hrefs(first)).contains(TALKS);

    assertThat(hrefs(sync("all", token(first)))).isEmpty();

    Event talks = events.find(Events.talks().uid()).orElseThrow();
    events.update(talks, talks.revised(talks.facts().withTitle("Talks at last"), true, talks.changedAt()));
    Event council = events.find("91c2a4f0-council@example.org").orElseThrow();
    events.update(council, council.withReview(Review.REJECTED));
    Refreshed.now(service);

    HttpResponse<String> next = sync("all", token(first));
    assertThat(next.body()).contains("<D:href>" + TALKS + "</D:href><D:propstat>");
    assertThat(next.body()).contains("council@example.org.ics</D:href><D:status>HTTP/1.1 404 Not Found</D:status>");
    assertThat(hrefs(sync("all", token(next)))).isEmpty();
  }

  @Test
  void entryThatTimeTakesOutIsGone() throws Exception {
    put(Events.event("new-year@example.org", new EventTime.Day(LocalDate.of(2027, 1, 6)), Events.JAPAN));
    Refreshed.now(service);
    HttpResponse<String> first = sync("all", "");
    assertThat(first.body()).contains("new-year@example.org");

    CLOCK.turn(Duration.ofDays(33));
    Refreshed.now(service);

    assertThat(sync("all", token(first)).body()).contains("new-year@example.org.ics</D:href><D:status>HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense", "data:,1.2027-01-04.0000000000000000", "data:,1.2027-13-04.0123456789abcdef", "data:,999999999999.%s", "data:,1.2019-01-01.%s"
      })
  void tokenThatTellsNothingMeansToBeginAnew(String form) throws Exception {
    String token = token(sync("all", ""));
    String choice = token.substring(token.lastIndexOf('.') + 1);
    String day = form.contains("9999") ? "2027-01-04." : "";

    HttpResponse<String> answer = sync("all", form.formatted(day + choice));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("<D:valid-sync-token>");
  }

  @Test
  void longerAnswerThanWantedIsRefused() throws Exception {
    HttpResponse<String> answer =
        send("REPORT", "/caldav/calendars/all/", SYNC.formatted("", "<D:limit><D:nresults>1</D:nresults></D:limit>"));

    assertThat(answer.statusCode()).isEqualTo(507);
    assertThat(answer.body()).contains("<D:number-of-matches-within-limits>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <D:expand-property xmlns:D='DAV:'/>                                                               | 403 | supported-report
          <C:free-busy-query xmlns:C='urn:ietf:params:xml:ns:caldav'/>                                      | 403 | supported-report
          <C:calendar-query xmlns:C='urn:ietf:params:xml:ns:caldav'/>                                       | 403 | valid-filter
          <sync-collection xmlns='DAV:'/>                                                                   | 400 | ''
          <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><sync-collection xmlns='DAV:'>&b;</sync-collection> | 400 | ''
          <!DOCTYPE a [<!ENTITY b 'b'>]><sync-collection xmlns='DAV:'><sync-token>&b;</sync-token></sync-collection> | 400 | ''
          <open>                                                                                            | 400 | ''
          no document                                                                                       | 400 | ''
          ''                                                                                                | 400 | ''
          """)
  void wrongReportIsRefusedAndSaysWhy(String body, int status, String condition) throws Exception {
    HttpResponse<String> answer = send("REPORT", "/caldav/calendars/all/", body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(condition);
  }

  @Test
  void deepAndLongDocumentsAreRefused() throws Exception {
    assertThat(send("PROPFIND", "/caldav/", "<a>".repeat(1_000), "Depth", "0").statusCode()).isEqualTo(413);
    assertThat(send("PROPFIND", "/caldav/", "<a>" + "<b/>".repeat(100_000), "Depth", "0").statusCode()).isEqualTo(413);
    assertThat(send("PROPFIND", "/caldav/", " ".repeat(2_000_001), "Depth", "0").statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/caldav/calendars/atlantis/", "/caldav/calendars/all/x/y.ics", "/caldav/x", "/caldav/calendars/all/a%2F..%2Fb"})
  void whatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(send("PROPFIND", path, "", "Depth", "0").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> sync(String calendar, String token) throws IOException, InterruptedException {
    return send("REPORT", "/caldav/calendars/" + calendar + "/", SYNC.formatted(token, ""));
  }

  private HttpResponse<String> propfind(String path, int depth, String properties) throws IOException, InterruptedException {
    String body =
        """
        <D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/">
          <D:prop>%s</D:prop></D:propfind>
        """
            .formatted(properties);
    HttpResponse<String> answer = send("PROPFIND", path, body, "Depth", "" + depth);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(207);
    return answer;
  }

  private HttpResponse<String> send(String method, String path, String body, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.getURL() + path)).method(method, HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String href(String property, HttpResponse<String> answer) {
    return first(property + "><D:href>([^<]*)<", answer);
  }

  private static String token(HttpResponse<String> answer) {
    return first("<D:sync-token>([^<]*)<", answer);
  }

  private static List<String> hrefs(HttpResponse<String> answer) {
    return Pattern.compile("<D:href>([^<]*)<").matcher(answer.body()).results().map(found -> found.group(1)).toList();
  }

  private static String first(String pattern, HttpResponse<String> answer) {
    return Pattern.compile(pattern).matcher(answer.body()).results().map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}

package org.aidememoire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aidememoire.admin.Api;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The forms of a calendar beside iCalendar: a meeting with a hostile title next year, and one without a date. */
@MicronautTest(transactional = false)
class FeedFormatsTest {

  private final LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(10);

  @Inject private EmbeddedServer server;
  @Inject private EventStore events;
  @Inject private Feeds feeds;

  @BeforeEach
  void twoEvents() {
    if (events.find("a@example.org").isEmpty()) {
      Event plain = Events.event("a@example.org", new EventTime.At(day.atTime(15, 0), ZoneId.of("UTC")), Events.FRANCE);
      events.insert(plain.revised(plain.facts().withTitle("=1+1, \"<b>&\u0007 会談"), true, Events.NOW));
      events.insert(Events.event("undated@example.org", new EventTime.Undated(), Events.JAPAN));
    }
    feeds.refresh();
  }

  @Test
  void jsonFeedSaysTimesAsFarAsKnown() throws Exception {
    HttpResponse<String> answer = get("/calendars/all.json");
    JsonNode feed = new ObjectMapper().readTree(answer.body());

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/feed+json; charset=utf-8");
    assertThat(feed.at("/version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.at("/items")).hasSize(2);
    assertThat(feed.at("/items/0/_event/startsAt").asText()).isEqualTo(day + "T15:00:00Z");
    assertThat(feed.at("/items/0/_event/participants/0/id").asText()).isEqualTo("iso:FR");
    assertThat(feed.at("/items/1/_event/grain").asText()).isEqualTo("none");
    assertThat(feed.at("/items/1/_event/startsAt").isMissingNode()).isTrue();
  }

  @Test
  void jcalHasTheSameEventsAsIcs() throws Exception {
    JsonNode calendar = new ObjectMapper().readTree(get("/calendars/all.jcal").body());

    assertThat(calendar.at("/0").asText()).isEqualTo("vcalendar");
    assertThat(calendar.at("/2")).hasSize(1);
    assertThat(calendar.at("/2/0/0").asText()).isEqualTo("vevent");
    assertThat(calendar.at("/2/0/1").toString())
        .contains("[\"uid\",{},\"text\",\"a@example.org\"]")
        .contains("[\"dtstart\",{},\"date-time\",\"" + day + "T15:00:00Z\"]")
        .contains("[\"categories\",{},\"text\",\"Talks\",\"France\"]")
        .contains("[\"sequence\",{},\"integer\",1]");
  }

  @Test
  void atomIsWellFormedAndHoldsUndatedEvents() throws Exception {
    byte[] xml = get("/calendars/all.atom").body().getBytes(StandardCharsets.UTF_8);
    Document feed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));

    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
    assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("=1+1, \"<b>& 会談");
  }

  @Test
  void csvIsQuotedAndNoFormula() throws Exception {
    assertThat(get("/calendars/all.csv").body().split("\r\n", -1)[1])
        .startsWith("a@example.org,\"'=1+1, \"\"<b>&")
        .contains("," + day + "T15:00[UTC]," + day + "T15:00:00Z,");
  }

  @Test
  void oneEventCanBeFollowedByItself() throws Exception {
    assertThat(get("/events/a@example.org.ics").body()).contains("UID:a@example.org\r\n");
    assertThat(get("/events/undated@example.org.ics").statusCode()).isEqualTo(404);
    assertThat(get("/events/none@example.org.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void formsTakeTheSameFilters() throws Exception {
    assertThat(get("/calendars/all.csv?filter=country%3AJP").body()).contains("undated@").doesNotContain("a@example.org");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return Api.of(server, null).get(path);
  }
}

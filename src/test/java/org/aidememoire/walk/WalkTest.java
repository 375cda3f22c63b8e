package org.aidememoire.walk;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aidememoire.admin.Api;
import org.aidememoire.admin.ServiceOn;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.schedule.ScheduledJob;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The README's walk: an article comes in, the clock is turned, the meeting is in the feed and the mail in the mailbox. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WalkTest {

  private static final Instant MONDAY = Instant.parse("2027-01-04T09:00:00Z");
  private static final String ANNOUNCED = "The foreign ministers of Norway and Chile will meet in Oslo on 14 January, both sides said.";
  private static final String CALLED_OFF = "The meeting of the foreign ministers of Norway and Chile in Oslo on 14 January has been cancelled, officials said.";

  private static final String MOVED =
      "The meeting of the foreign ministers of Norway and Chile in Oslo, originally planned for 14 January, has been moved to 20 January.";

  private final SettableClock clock = new SettableClock(MONDAY);
  private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final ServiceOn service;
  private final Api api;

  WalkTest(TestDatabase database) throws SQLException {
    mail.start();
    Map<String, Object> toGreenMail =
        Map.of(
            "aide-memoire.mail.host", "127.0.0.1",
            "aide-memoire.mail.port", mail.getSmtp().getPort(),
            "aide-memoire.mail.security", "NONE");
    service = ServiceOn.database(database, clock, toGreenMail);
    api = service.api();
  }

  @AfterEach
  void stop() {
    service.close();
    mail.stop();
  }

  @Test
  void fromTheArticleToTheFeedAndTheMailbox() throws Exception {
    subscribe("reader@example.org");

    publish(ANNOUNCED, "2027-01-04");

    await().untilAsserted(() -> assertThat(feed()).contains("DTSTART;VALUE=DATE:20270114", "STATUS:CONFIRMED"));
    turnTo("2027-01-13T08:30:00Z");
    assertThat(subjects()).anySatisfy(subject -> assertThat(subject).contains("Tomorrow", "Norway", "Chile"));

    publish(CALLED_OFF, "2027-01-13");
    await().untilAsserted(() -> assertThat(feed()).contains("STATUS:CANCELLED", "SEQUENCE:1"));
    turnTo("2027-01-13T10:00:00Z");
    turnTo("2027-01-14T07:00:00Z");
    assertThat(subjects()).last().asString().contains("ancelled");
    assertThat(subjects().stream().filter(subject -> subject.contains("Today"))).isEmpty();
  }

  @Test
  void movedMeetingKeepsItsIdentity() throws Exception {
    publish(ANNOUNCED, "2027-01-04");
    String announced = uid();

    publish(MOVED, "2027-01-05");

    assertThat(uid()).isEqualTo(announced);
    HttpResponse<String> event = api.get("/api/v1/events/" + announced);
    assertThat(at(event, "/time")).isEqualTo("2027-01-20");
    assertThat(at(event, "/sequence")).isEqualTo("1");
    assertThat(at(event, "/history/1/type")).isEqualTo("RESCHEDULED");
    assertThat(at(api.get("/api/v1/events"), "/events/1/uid")).isEmpty();
  }

  @Test
  void editorsCorrectionOutlivesTheNextArticle() throws Exception {
    publish(ANNOUNCED, "2027-01-04");
    await().until(() -> !uid().isEmpty());

    api.patch("/api/v1/events/" + uid(), null, "{\"time\": \"2027-01-14T10:00[Europe/Oslo]\"}");
    publish("OSLO - " + ANNOUNCED, "2027-01-05");

    await().until(() -> at(api.get("/api/v1/events/" + uid()), "/sightings/1/quote").contains("Norway"));
    assertThat(at(api.get("/api/v1/events/" + uid()), "/time")).isEqualTo("2027-01-14T10:00[Europe/Oslo]");
    await().untilAsserted(() -> assertThat(feed()).contains("DTSTART:20270114T090000Z"));
  }

  private void subscribe(String address) throws Exception {
    HttpResponse<String> answer =
        api.post("/api/v1/subscribers", "{\"address\": \"" + address + "\", \"zone\": \"Europe/Oslo\", \"hour\": 9}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private void publish(String text, String published) throws Exception {
    clock.set(Instant.parse(published + "T09:00:00Z"));
    HttpResponse<String> answer =
        api.post("/api/v1/articles", "{\"text\": \"%s\", \"published\": \"%s\"}".formatted(text, published));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String article = answer.headers().firstValue("Location").orElseThrow();
    await().until(() -> at(api.get(article), "/state").equals("READ"));
  }

  private String uid() throws Exception {
    return at(api.get("/api/v1/events"), "/events/0/uid");
  }

  private String feed() throws Exception {
    return api.get("/calendars/all.ics").body();
  }

  /** Turns the clock there in steps of half an hour, ringing every alarm after each. */
  private void turnTo(String instant) {
    Instant end = Instant.parse(instant);
    while (clock.instant().isBefore(end)) {
      Instant next = clock.instant().plus(Duration.ofMinutes(30));
      clock.set(next.isBefore(end) ? next : end);
      service.context().getBeansOfType(ScheduledJob.class).forEach(ScheduledJob::run);
    }
  }

  private List<String> subjects() throws Exception {
    return Arrays.stream(mail.getReceivedMessages()).map(WalkTest::subject).toList();
  }

  private static String subject(MimeMessage message) {
    try {
      return String.valueOf(message.getSubject());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.aidememoire.alert;

import static org.aidememoire.subscriber.Subscriptions.NEW_YORK_AT_SEVEN;
import static org.aidememoire.subscriber.Subscriptions.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Fate;
import org.aidememoire.event.Kind;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.ReportedSighting;
import org.aidememoire.event.Status;
import org.aidememoire.mail.MailMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole mails, as files: {@code src/test/resources/org/aidememoire/alert/NAME.txt} and {@code .html}. */
class AlertComposerTest {

  private static final Instant NOW = Instant.parse("2027-01-13T14:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "reminder,  REMINDER,  2027-01-14T15:00[Europe/Vienna], MAY_OCCUR",
    "announced, ANNOUNCED, 2027-01-20 evening,              CERTAIN",
    "moved,     MOVED,     2027-01-20T15:00[Europe/Vienna], CERTAIN",
    "cancelled, CANCELLED, 2027-01-14T15:00[Europe/Vienna], CANCELLED",
    "postponed, POSTPONED, undated,                         CANCELLED",
    "withdrawn, WITHDRAWN, 2027-W02,                        CERTAIN"
  })
  void mailIsAsInItsFile(String name, AlertReason reason, String time, Certainty certainty) throws IOException {
    MailMessage mail = compose(reason, time, certainty);

    assertSame(name + ".txt", "Subject: " + mail.subject() + "\n\n" + mail.text());
    assertSame(name + ".html", mail.html());
  }

  private static MailMessage compose(AlertReason reason, String time, Certainty certainty) {
    Event talks = Events.talks();
    Event event = talks.revised(talks.facts().withTime(EventTimeFormat.parse(time), "").withCertainty(certainty), true, NOW);
    Alert alert = new Alert(3, event.uid(), reason, reason == AlertReason.REMINDER ? "P1D/2027-01-14" : "revision 1", 1, 0, NOW);
    PastChange told =
        new PastChange(0, ChangeType.ANNOUNCED, Events.NOW, "test", "", Status.CONFIRMED, talks.time(), "Vienna, Austria", talks.title(), false);
    AlertComposer.Story story =
        new AlertComposer.Story(
            alert,
            event,
            reason == AlertReason.REMINDER || reason == AlertReason.ANNOUNCED ? null : told,
            null,
            List.of(sighting()),
            URI.create("https://calendar.example.org/events/1"),
            null);
    Delivery delivery = new Delivery(7, 3, UUID.randomUUID(), event.uid(), NOW, NOW.plusSeconds(60), 0, false, NOW);
    URI leave = URI.create("https://calendar.example.org/unsubscribe/TOKEN");
    return new AlertComposer("calendar.example.org").compose(story, delivery, reader("ann", NEW_YORK_AT_SEVEN), leave, NOW);
  }

  private static ReportedSighting sighting() {
    return new ReportedSighting(
        new UUID(0, 1),
        Kind.TALKS,
        Events.talks().time(),
        "on 14 January",
        Fate.OPEN,
        Certainty.CERTAIN,
        0.9,
        "The ministers of France & Japan will meet <again> in Vienna\non 14 January, officials said.",
        "Example Wire",
        "https://news.example.org/1?a=b&c=d",
        "2027-01-04T09:00+01:00",
        Events.NOW,
        List.of());
  }

  /** With {@code -Dgolden.write=true} the file is written instead: to be read before it is kept. */
  private static void assertSame(String name, String text) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(Path.of("src/test/resources/org/aidememoire/alert", name), text);
    }
    try (InputStream file = AlertComposerTest.class.getResourceAsStream(name)) {
      assertThat(text).isEqualTo(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}

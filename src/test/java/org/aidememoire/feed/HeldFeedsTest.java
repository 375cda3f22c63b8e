package org.aidememoire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs that hold a calendar are answered early, and as the others are. */
@MicronautTest(transactional = false)
class HeldFeedsTest {

  @Inject private EmbeddedServer server;
  @Inject private EventStore events;
  @Inject private Feeds feeds;

  @BeforeEach
  void talksAreKnown() {
    if (events.find(Events.talks().uid()).isEmpty()) {
      events.insert(Events.talks());
    }
    feeds.refresh();
  }

  /** An answer's first line and headers; bodies are skipped by their length. */
  private record Answer(String status, Map<String, String> headers) {}

  @Test
  void earlyAnswerIsTheSameAsTheOther() throws Exception {
    List<Answer> answers = answers(asking("all.ics", tag()), asking("all.ics", "W/" + tag()));

    Answer early = answers.getFirst();
    assertThat(early.status()).isEqualTo("HTTP/1.1 304 Not Modified");
    assertThat(early.headers()).containsEntry("etag", tag()).containsKey("date");
    assertThat(answers.getLast().headers()).containsAllEntriesOf(without(early.headers(), "date"));
  }

  @Test
  void answersKeepTheOrderOfRequestsOnOneConnection() throws Exception {
    String other = asking("all.json", "\"none\"");

    List<Answer> answers =
        answers(other, asking("all.ics", tag()), asking("all.ics", "\"old\""), asking("all.ics", tag()), asking("all.ics", tag()), other);

    assertThat(answers).extracting(answer -> answer.status().substring(9, 12)).containsExactly("200", "304", "200", "304", "304", "200");
  }

  @Test
  void bodyOfARequestThatIsAnsweredEarlyIsNoRequest() throws Exception {
    String withBody = asking("all.ics", tag()).replace("\r\n\r\n", "\r\nContent-Length: 5\r\n\r\nGET /");

    assertThat(answers(withBody, asking("all.ics", tag()))).extracting(Answer::status).containsOnly("HTTP/1.1 304 Not Modified");
  }

  @Test
  void tagOfTheStateBeforeGetsTheWhole() throws Exception {
    String before = tag();
    events.update(events.find(Events.talks().uid()).orElseThrow(), changed());
    feeds.refresh();

    assertThat(answers(asking("all.ics", before)).getFirst().status()).isEqualTo("HTTP/1.1 200 OK");
    assertThat(answers(asking("all.ics", tag())).getFirst().status()).isEqualTo("HTTP/1.1 304 Not Modified");
  }

  private Event changed() {
    Event talks = events.find(Events.talks().uid()).orElseThrow();
    return talks.revised(talks.facts().withTitle("Talks " + talks.revision()), true, talks.changedAt().plusSeconds(1));
  }

  private String tag() {
    Feeds.Published all = feeds.state().orElseThrow().editions().get("/calendars/all.ics");
    assertThat(all).isNotNull();
    return all.edition().feed().tag();
  }

  private static String asking(String file, String tag) {
    return "GET /calendars/" + file + " HTTP/1.1\r\nHost: calendar.example\r\nIf-None-Match: " + tag + "\r\n\r\n";
  }

  private List<Answer> answers(String... requests) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(String.join("", requests).getBytes(StandardCharsets.US_ASCII));
      List<Answer> answers = new ArrayList<>();
      for (String _ : requests) {
        answers.add(answer(socket.getInputStream()));
      }
      return answers;
    }
  }

  private static Answer answer(InputStream in) throws IOException {
    String status = line(in);
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] parts = line.split(": ", 2);
      headers.put(parts[0], parts[1]);
    }
    boolean hasBody = status.contains(" 200 ");
    in.skipNBytes(hasBody ? Long.parseLong(headers.getOrDefault("content-length", "0")) : 0);
    return new Answer(status, headers);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int character = in.read(); character != '\n'; character = in.read()) {
      assertThat(character).as("connection closed after: " + line).isNotNegative();
      line.append(character == '\r' ? "" : Character.toString(character));
    }
    return line.toString();
  }

  private static Map<String, String> without(Map<String, String> headers, String name) {
    Map<String, String> others = new TreeMap<>(headers);
    others.remove(name);
    return others;
  }
}

package org.aidememoire.feed;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.aidememoire.admin.Api;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Private links, from making to ending. */
@MicronautTest(transactional = false)
class PrivateFeedTest {

  private static final String FRANCE_WITHOUT_CANCELLED =
      """
      {"label": "A desk", "calendar": "all", "filter": "country:FR", "options": {"cancelled": "drop"}}
      """;

  @Inject private EmbeddedServer server;
  @Inject private ApiKeys keys;
  @Inject private EventStore events;
  @Inject private Feeds feeds;
  private Api editor;
  private Api anyone;

  @BeforeEach
  void twoEvents() {
    editor = Api.ofEditor(server, keys);
    anyone = Api.of(server, null);
    if (events.find("paris@example.org").isEmpty()) {
      EventTime tomorrow = new EventTime.Day(LocalDate.now(ZoneOffset.UTC).plusDays(1));
      events.insert(Events.event("paris@example.org", tomorrow, Events.FRANCE));
      events.insert(Events.event("tokyo@example.org", tomorrow, Events.JAPAN));
    }
    feeds.refresh();
  }

  @Test
  void linkShowsItsOwnChoice() throws Exception {
    HttpResponse<String> feed = anyone.get(path(made(FRANCE_WITHOUT_CANCELLED)));

    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body()).contains("paris@example.org").doesNotContain("tokyo@example.org");
  }

  @Test
  void noCacheBetweenKeepsIt() throws Exception {
    HttpResponse<String> feed = anyone.get(path(made(FRANCE_WITHOUT_CANCELLED)));

    assertThat(feed.headers().firstValue("Cache-Control")).hasValue("private, max-age=300");
    assertThat(feed.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"all.ics\"");
  }

  @Test
  void tokenIsSaidOnceAndKeptNowhere() throws Exception {
    HttpResponse<String> link = made(FRANCE_WITHOUT_CANCELLED);

    HttpResponse<String> list = editor.get("/api/v1/links");

    String token = path(link).substring("/private/".length(), path(link).length() - ".ics".length());
    assertThat(token).hasSize(43);
    assertThat(list.body()).contains(at(link, "/id")).doesNotContain(token);
  }

  @Test
  void renewedLinkHasAnotherAddressAndTheOldIsGone() throws Exception {
    HttpResponse<String> link = made(FRANCE_WITHOUT_CANCELLED);

    HttpResponse<String> renewed = editor.post("/api/v1/links/" + at(link, "/id") + "/renewal", "");

    assertThat(anyone.get(path(renewed)).statusCode()).isEqualTo(200);
    assertThat(anyone.get(path(link)).statusCode()).isEqualTo(410);
  }

  @Test
  void endedLinkIsGone() throws Exception {
    HttpResponse<String> link = made(FRANCE_WITHOUT_CANCELLED);

    assertThat(editor.delete("/api/v1/links/" + at(link, "/id")).statusCode()).isEqualTo(204);

    assertThat(anyone.get(path(link)).statusCode()).isEqualTo(410);
    assertThat(editor.delete("/api/v1/links/" + at(link, "/id")).statusCode()).isEqualTo(404);
    assertThat(editor.post("/api/v1/links/" + at(link, "/id") + "/renewal", "").statusCode()).isEqualTo(404);
  }

  @Test
  void guessedTokensFindNothing() throws Exception {
    String guess = FeedToken.random();

    assertThat(anyone.get("/private/" + guess + ".ics").statusCode()).isEqualTo(404);
    assertThat(anyone.get("/private/" + guess + ".ics").body()).doesNotContain(guess);
    assertThat(anyone.get("/private/short.ics").statusCode()).isEqualTo(404);
    assertThat(anyone.get("/private/" + guess).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"label": "x", "calendar": "atlantis"}                                    | calendar
          {"label": "x", "calendar": "all", "filter": "a:b"}                        | filter
          {"label": "x", "calendar": "all", "options": {"cancelled": "gone"}}       | options.cancelled
          {"label": "x", "calendar": "all", "options": {"colour": "red"}}           | options.colour
          {"label": " ", "calendar": "all"}                                         | label
          """)
  void wrongLinkIsRefusedByName(String body, String field) throws Exception {
    HttpResponse<String> answer = editor.post("/api/v1/links", body);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(at(answer, "/errors/0/field")).isEqualTo(field);
  }

  @Test
  void onlyEditorsMakeLinks() throws Exception {
    assertThat(anyone.post("/api/v1/links", FRANCE_WITHOUT_CANCELLED).statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> made(String request) throws IOException, InterruptedException {
    HttpResponse<String> answer = editor.post("/api/v1/links", request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private static String path(HttpResponse<String> link) throws IOException {
    return URI.create(at(link, "/address")).getPath();
  }
}

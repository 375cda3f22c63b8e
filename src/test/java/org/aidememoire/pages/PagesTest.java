package org.aidememoire.pages;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.event.Events.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Field;
import org.aidememoire.event.Review;
import org.aidememoire.time.SettableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest
class PagesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String SENTENCE = "France and Japan will hold talks in Vienna on Thursday at 3 p.m., officials said.";

  @Inject Archive archive;

  @Inject EmbeddedServer server;

  @MockBean(Clock.class)
  Clock clock() {
    return new SettableClock(NOW);
  }

  @BeforeEach
  void clear() {
    archive.clear();
  }

  @Test
  void emptyDiarySaysSo() {
    assertThat(page("/").select("main").text()).contains("Nothing is known to lie ahead.");
  }

  @Test
  void entrySaysWhatWhoWhereWhenAndHowSure() {
    archive.announce(Events.talks(), "https://wire.example/1", SENTENCE, "Thursday at 3 p.m.");

    Element group = page("/").expectFirst(".group");

    assertThat(group.expectFirst("h3").text()).isEqualTo("Thursday 14 January 2027");
    assertThat(group.expectFirst(".clock").text()).isEqualTo("15:00 Vienna time 14:00 UTC");
    assertThat(group.expectFirst("h4").text()).isEqualTo("Talks in Vienna: France and Japan");
    assertThat(group.select("dd").eachText()).containsExactly("Talks", "France, Japan", "Vienna, Austria", "Confirmed");
  }

  @Test
  void entryShowsTheSentenceAndItsSource() {
    archive.announce(Events.talks(), "https://wire.example/1", SENTENCE, "Thursday at 3 p.m.");

    Element report = page("/").expectFirst(".report");

    assertThat(report.expectFirst("blockquote").text()).isEqualTo(SENTENCE);
    assertThat(report.expectFirst("figcaption").text()).isEqualTo("Northern Wire, 3 January 2027, 18:20 UTC");
    assertThat(report.expectFirst("figcaption a").attr("href")).isEqualTo("https://wire.example/1");
  }

  @Test
  void markupInWhatOthersWroteStaysText() {
    String attack = "<script>alert('talks')</script>";
    archive.announce(titled(attack), "https://wire.example/\"><b>", attack + " on Thursday", "Thursday");

    for (String path : Set.of("/", "/events/" + Events.talks().uid())) {
      Document page = page(path);
      assertThat(page.select("script, b")).isEmpty();
      assertThat(page.select("main").text()).contains(attack);
    }
  }

  @Test
  void addressThatWouldRunScriptIsNoLink() {
    archive.announce(Events.talks(), "javascript:alert(1)", SENTENCE, "Thursday");

    assertThat(page("/").select("a[href^=javascript]")).isEmpty();
    assertThat(page("/").expectFirst("figcaption").text()).startsWith("Northern Wire");
  }

  @Test
  void cancelledAndTentativeAreSaidInWords() {
    archive.enter(sure("off", Certainty.CANCELLED));
    archive.enter(sure("unsure", Certainty.MAY_OCCUR));
    archive.enter(sure("on", Certainty.CERTAIN));

    assertThat(page("/").select(".entry .mark").eachText()).containsExactlyInAnyOrder("Cancelled", "Tentative");
  }

  @Test
  void eventPageShowsTheWordsBehindTheTime() {
    archive.announce(Events.talks(), "https://wire.example/1", SENTENCE, "Thursday at 3 p.m.");

    Element time = page("/events/" + Events.talks().uid()).expectFirst(".fact");

    assertThat(time.expectFirst("dt").text()).isEqualTo("When");
    assertThat(time.expectFirst(".value").text())
        .isEqualTo("Thursday 14 January 2027, 15:00 Vienna time (UTC+1), 14:00 UTC");
    assertThat(time.expectFirst("mark").text()).isEqualTo("Thursday at 3 p.m.");
    assertThat(time.expectFirst("blockquote").text()).isEqualTo(SENTENCE);
    assertThat(time.expectFirst(".rule").text()).isEqualTo("weekday: future by modal");
  }

  @Test
  void eventPageTellsReportsAndHistory() {
    archive.announce(Events.talks(), "https://wire.example/1", SENTENCE, "Thursday");

    Document page = page("/events/" + Events.talks().uid());

    assertThat(page.expectFirst(".reading").text()).contains("Talks", "Confirmed", "87 %");
    assertThat(page.expectFirst(".history .what").text())
        .isEqualTo("Announced by Northern Wire 4 January 2027, 09:00 UTC");
  }

  @Test
  void editorIsNotNamed() {
    archive.enter(Events.talks().withLocked(EnumSet.of(Field.TIME)));

    Document page = page("/events/" + Events.talks().uid());

    assertThat(page.text()).contains("Announced by an editor", "Set by an editor.").doesNotContain("Ada");
  }

  @Test
  void meetingThatIsUnknownOrTakenBackIsAPageThatSaysSo() {
    archive.enter(Events.talks().withReview(Review.REJECTED));

    for (String uid : Set.of("nobody@example.org", Events.talks().uid())) {
      HttpResponse<String> answer = answer("/events/" + uid, BROWSER);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("Not here");
    }
  }

  @Test
  void doubleLeadsToTheMeetingThatIsKept() {
    archive.enter(Events.talks());
    archive.enter(sure("double@example.org", Certainty.CERTAIN).withMergedInto(Events.talks().uid()));

    HttpResponse<String> answer = answer("/events/double@example.org", BROWSER);

    assertThat(answer.statusCode()).isEqualTo(307);
    assertThat(header(answer, "Location")).isEqualTo("http://localhost:8080/events/" + Events.talks().uid());
  }

  @Test
  void wrongAddressIsAPageForBrowsersAndAProblemForPrograms() {
    assertThat(header(answer("/nowhere", BROWSER), "Content-Type")).startsWith("text/html");
    assertThat(header(answer("/nowhere", "*/*"), "Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void nothingFromElsewhereMayBeLoaded() {
    assertThat(header(answer("/", BROWSER), "Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("script-src", "unsafe");
    assertThat(header(answer("/nowhere", BROWSER), "Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void pageHasLanguageLandmarksAndOneFirstHeading() {
    archive.enter(Events.talks());

    for (String path : Set.of("/", "/events/" + Events.talks().uid())) {
      Document page = page(path);
      assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
      assertThat(page.select("header, main, footer, footer nav[aria-label]")).hasSize(4);
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.title()).endsWith("Aide-Mémoire");
    }
  }

  @Test
  void stylesAndIconAreServed() {
    for (Element link : page("/").select("link[rel=stylesheet], link[rel=icon]")) {
      assertThat(answer("/" + link.attr("href"), "*/*").statusCode()).isEqualTo(200);
    }
  }

  private static Event titled(String title) {
    Event talks = Events.talks();
    return new Event(talks.uid(), Review.PUBLISHED, talks.facts().withTitle(title), Set.of(), NOW);
  }

  private static Event sure(String uid, Certainty certainty) {
    Event event = Events.event(uid, EventTimeFormat.parse("2027-01-14"), FRANCE, JAPAN);
    return new Event(uid, Review.PUBLISHED, event.facts().withCertainty(certainty), Set.of(), NOW);
  }

  private Document page(String path) {
    HttpResponse<String> answer = answer(path, BROWSER);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> answer(String path, String accept) {
    HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path)).header("Accept", accept).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

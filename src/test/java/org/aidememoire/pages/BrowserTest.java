package org.aidememoire.pages;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.event.Events.NATO;
import static org.aidememoire.event.Events.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Review;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

/** The pages in a real browser; screenshots are left in {@code target/screenshots}. */
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("chromiumIsInstalled")
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @Inject Archive archive;
  @Inject EmbeddedServer server;
  private Playwright playwright;
  private Browser browser;

  static boolean chromiumIsInstalled() {
    return CHROMIUM.toFile().canExecute();
  }

  @MockBean(Clock.class)
  Clock clock() {
    return new SettableClock(NOW);
  }

  @BeforeAll
  void open() {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-quic")));
    fill();
  }

  @AfterAll
  void close() {
    playwright.close();
  }

  @Test
  void pagesLoadWithoutAComplaint() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(1200, 900))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
      page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
      visit(page, "/", "diary");
      visit(page, "/events/" + Events.talks().uid(), "event");
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void apiIsDescribedByFilesOfOurOwn() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(1200, 900))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
      page.onRequest(request -> complaints.addAll(ours(request.url()) ? List.of() : List.of(request.url())));
      page.navigate(server.getURI() + "/openapi");
      page.locator(".opblock").first().waitFor();
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve("api.png")));
    }
    assertThat(complaints).isEmpty();
  }

  private boolean ours(String url) {
    return url.startsWith(server.getURI().toString()) || url.startsWith("data:");
  }

  @Test
  void nothingIsWiderThanAPhone() {
    NewContextOptions phone = new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(true);
    try (BrowserContext context = browser.newContext(phone)) {
      Page page = context.newPage();
      for (String path : List.of("/", "/events/" + Events.talks().uid(), "/nowhere")) {
        page.navigate(server.getURI() + path);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
      }
      visit(page, "/", "diary-phone");
      visit(page, "/events/" + Events.talks().uid(), "event-phone");
    }
  }

  @Test
  void readersWithoutJavaScriptSeeEverythingAndCanFollowLinks() {
    NewContextOptions plain = new NewContextOptions().setJavaScriptEnabled(false).setColorScheme(ColorScheme.DARK);
    try (BrowserContext context = browser.newContext(plain)) {
      Page page = context.newPage();
      visit(page, "/", "diary-dark");
      assertThat(page.locator(".entry").count()).isEqualTo(9);

      page.locator("h4 a", new Page.LocatorOptions().setHasText("Talks in Vienna: France and Japan")).first().click();

      assertThat(page.locator("h1").textContent()).contains("Talks in Vienna");
      visit(page, "/events/" + Events.talks().uid(), "event-dark");
    }
  }

  private void visit(Page page, String path, String name) {
    page.navigate(server.getURI() + path);
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  private void fill() {
    archive.announce(
        Events.talks(),
        "https://wire.example/1",
        "France and Japan will hold talks in Vienna on Thursday, January 14, at 3 p.m., the French foreign ministry said.",
        "Thursday, January 14, at 3 p.m.");
    announce("today", "2027-01-04 evening", Certainty.CERTAIN);
    announce("off", "2027-01-14", Certainty.CANCELLED);
    announce("unsure", "2027-01-15T15:00[UTC]", Certainty.MAY_OCCUR);
    announce("range", "2027-01-20/2027-01-22", Certainty.CERTAIN);
    announce("week", "2027-W05", Certainty.MAY_OCCUR);
    announce("month", "2027-03", Certainty.HIGHLY_LIKELY);
    announce("undated", "undated", Certainty.UNCERTAIN);
    archive.enter(Events.event("entered", EventTimeFormat.parse("2027-01-15"), NATO));
  }

  private void announce(String uid, String time, Certainty certainty) {
    Event event = Events.event(uid, EventTimeFormat.parse(time), FRANCE, JAPAN, NATO);
    archive.announce(
        new Event(uid, Review.PUBLISHED, event.facts().withCertainty(certainty), Set.of(), NOW),
        "https://wire.example/" + uid,
        "Ministers from France, Japan and the alliance will meet soon (" + uid + "), according to a statement in Paris.",
        "soon");
  }
}

package org.aidememoire.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.letter.Lobby;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

/** Signing up, confirming, choosing and leaving in a real browser without script; screenshots are left in {@code target/screenshots}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("chromiumIsInstalled")
class SubscribeBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String ANN = "ann@example.org";

  private final Lobby lobby;
  private final List<String> complaints = new ArrayList<>();
  private final Playwright playwright;
  private final Browser browser;

  SubscribeBrowserTest() throws SQLException {
    lobby = new Lobby(TestDatabase.H2);
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-quic")));
  }

  static boolean chromiumIsInstalled() {
    return CHROMIUM.toFile().canExecute();
  }

  @AfterAll
  void close() {
    playwright.close();
    lobby.close();
  }

  @Test
  void fromTheFrontPageToTheLastMailWithoutScript() {
    try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1200, 900))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
      page.navigate(lobby.address + "/");
      page.locator("footer a", new Page.LocatorOptions().setHasText("Get mail")).click();
      look(page, "subscribe");

      page.locator("#address").fill(ANN);
      page.locator("#filter").fill("country:FR and (kind:summit");
      page.locator("main button").click();
      assertThat(page.locator("#filter-wrong").textContent()).contains("at character");
      assertThat(page.locator("#address").inputValue()).isEqualTo(ANN);
      look(page, "subscribe-wrong");

      page.locator("#filter").fill("country:FR and (kind:summit or org:NATO)");
      page.locator("main button").click();
      assertThat(page.locator("h1").textContent()).isEqualTo("Look into your mailbox");
      look(page, "subscribe-asked");

      page.navigate(lobby.address.resolve(lobby.link(ANN)).toString());
      assertThat(page.locator("h1").textContent()).isEqualTo("Send mail to ann@example.org?");
      look(page, "subscribe-confirm");
      page.locator("main button").click();
      assertThat(page.locator(".notice").textContent()).contains("You are subscribed");
      look(page, "settings");

      page.locator("input[name=digest][value=WEEKLY]").check();
      page.locator("#weeklyDay").selectOption("THURSDAY");
      page.locator("#zone").fill("Mars");
      page.locator("button", new Page.LocatorOptions().setHasText("Keep these")).click();
      assertThat(page.locator("#zone-wrong").textContent()).contains("Mars");
      look(page, "settings-wrong");
      page.locator("input[name=changes][value=ALL]").check();
      page.locator("#zone").fill("Europe/Paris");
      page.locator("#dates").selectOption("fr");
      page.locator("button", new Page.LocatorOptions().setHasText("Keep these")).click();
      assertThat(page.locator(".notice").textContent()).isEqualTo("Your settings are kept.");
      assertThat(Objects.requireNonNull(ann().settings().digestClock()).text()).isEqualTo("WEEKLY 4 Europe/Paris@8");
      assertThat(ann().changes()).isEqualTo(Changes.ALL);

      page.locator("button", new Page.LocatorOptions().setHasText("Stop all mail")).click();
      assertThat(page.locator("h1").textContent()).isEqualTo("You get no more mail");
      assertThat(lobby.context.getBean(SubscriberStore.class).find(Address.parse(ANN))).isEmpty();
    }
    assertThat(complaints).allSatisfy(complaint -> assertThat(complaint).contains("422")); // the browser's own word on a form that was refused
  }

  @Test
  void formsFitAPhoneAndTheDark() {
    NewContextOptions phone = new NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
    try (BrowserContext context = browser.newContext(phone)) {
      Page page = context.newPage();
      for (String path : List.of("/subscribe", "/settings", "/subscribe/asked")) {
        page.navigate(lobby.address.resolve(path).toString());
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
      }
      page.navigate(lobby.address.resolve("/subscribe").toString());
      assertThat(page.locator("#address").count()).isEqualTo(1);
      look(page, "subscribe-phone-dark");
    }
  }

  private void look(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  private Subscriber ann() {
    return lobby.context.getBean(SubscriberStore.class).find(Address.parse(ANN)).orElseThrow();
  }
}

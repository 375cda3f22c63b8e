package org.aidememoire.digest;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.event.Events.NATO;
import static org.aidememoire.subscriber.Subscriptions.PARIS_AT_NINE;
import static org.aidememoire.subscriber.Subscriptions.reader;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aidememoire.alert.Outgoing;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.desk.Correction;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.NewEvent;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Events;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Field;
import org.aidememoire.letter.Lobby;
import org.aidememoire.letter.Post;
import org.aidememoire.subscriber.Digest;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Letters as browsers show them, in the light, in the dark and on a phone; screenshots are left in {@code target/screenshots}. */
@EnabledIf("chromiumIsInstalled")
class MailLooksTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  static boolean chromiumIsInstalled() {
    return CHROMIUM.toFile().canExecute();
  }

  @Test
  void lettersFitEveryScreen() throws Exception {
    try (Lobby lobby = new Lobby(TestDatabase.H2);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
      Browser browser =
          playwright
              .chromium()
              .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-quic")));
      fill(lobby);
      lobby.post("/subscribe", "address", "new@example.org", "zone", "UTC", "hour", "8", "changes", "ALL", "digest", "OFF", "digestHour", "8", "digestDay", "MONDAY", "dates", "fr");

      look(browser, "mail-confirm", lobby.mailbox("new@example.org").getLast());
      look(browser, "mail-digest", lobby.mailbox("ann@example.org").getLast());
      look(browser, "mail-correction", lobby.mailbox("bob@example.org").getLast());
    }
  }

  private static void fill(Lobby lobby) {
    Subscriber ann = reader("ann", PARIS_AT_NINE);
    lobby.context.getBean(SubscriberStore.class)
        .insert(ann.with(ann.settings().withDigest(new Digest(Digest.Rhythm.DAILY, 8, EnumSet.allOf(DayOfWeek.class)))));
    lobby.context.getBean(SubscriberStore.class).insert(reader("bob", PARIS_AT_NINE));
    Digests digests = lobby.context.getBean(Digests.class);
    digests.plan();
    create(lobby, "talks", Events.event("talks", EventTimeFormat.parse("2027-01-07T15:00[Europe/Vienna]"), FRANCE, JAPAN).facts());
    create(lobby, "council", Events.event("council", EventTimeFormat.parse("2027-01-12"), NATO).facts().withCertainty(Certainty.MAY_OCCUR));
    create(lobby, "range", Events.event("range", EventTimeFormat.parse("2027-02-20/2027-02-22"), FRANCE, NATO).facts());
    lobby.clock.turn(Duration.ofMinutes(11));
    Outgoing.goes(lobby.context);
    lobby.clock.set(Instant.parse("2027-01-05T07:00:00Z"));
    digests.ring();
    Post.goes(lobby.context);
    create(lobby, "call", Events.event("call", EventTimeFormat.parse("2027-01-06 evening"), JAPAN).facts());
    change(lobby, "range", facts -> facts.withTime(EventTimeFormat.parse("2027-02-24"), ""), Set.of(Field.TIME), Correction.Tell.CHANGE);
    change(lobby, "council", facts -> facts.withCertainty(Certainty.CANCELLED), Set.of(Field.STATUS), Correction.Tell.CHANGE);
    change(lobby, "talks", facts -> facts.withTime(EventTimeFormat.parse("2027-01-08T10:00[Europe/Vienna]"), ""), Set.of(Field.TIME), Correction.Tell.OUR_FAULT);
    lobby.clock.set(Instant.parse("2027-01-06T07:00:00Z"));
    digests.ring();
    Post.goes(lobby.context);
    Outgoing.goes(lobby.context);
  }

  private static void create(Lobby lobby, String uid, Facts facts) {
    lobby.context.getBean(Desk.class).create(new NewEvent(uid, facts, "", false), "key test");
  }

  private static void change(
      Lobby lobby, String uid, UnaryOperator<Facts> facts, Set<Field> set, Correction.Tell tell) {
    lobby.clock.turn(Duration.ofSeconds(1));
    lobby.context.getBean(Desk.class).correct(uid, null, new Correction(facts, set, "we took the day of the flight for that of the talks", tell), "key test");
  }

  private static void look(Browser browser, String name, MimeMessage mail) {
    assertThat(Lobby.text(mail)).doesNotContain("{{");
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(720, 360)) {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, 700).setColorScheme(scheme))) {
          Page page = context.newPage();
          page.setContent(Lobby.html(mail));
          assertThat(page.evaluate("document.documentElement.scrollWidth")).as("%s at %d", name, width).isEqualTo(width);
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(SCREENSHOTS.resolve("%s-%s-%d.png".formatted(name, scheme.name().toLowerCase(Locale.ROOT), width))));
        }
      }
    }
  }
}

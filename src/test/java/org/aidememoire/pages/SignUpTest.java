package org.aidememoire.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.letter.Lobby;
import org.aidememoire.letter.Post;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From the form to the mailbox, to the reader's own page, and out: over HTTP and SMTP, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignUpTest {

  private static final String ANN = "ann@example.org";

  private final Lobby lobby;

  SignUpTest(TestDatabase kind) throws SQLException {
    lobby = new Lobby(kind);
  }

  @AfterEach
  void close() {
    lobby.close();
  }

  @Test
  void fromTheFormToTheSettingsAndOut() throws Exception {
    HttpResponse<String> asked = signUp(ANN, "filter", "country:FR");
    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(asked.headers().firstValue("Location")).hasValue("/subscribe/asked");
    assertThat(reader(ANN).orElseThrow().isConfirmed()).isFalse();

    String confirm = lobby.link(ANN);
    Document question = Jsoup.parse(lobby.get(confirm).body());
    assertThat(question.text()).contains("Send mail to ann@example.org?", "country:FR");
    assertThat(reader(ANN).orElseThrow().isConfirmed()).as("a link that is only followed changes nothing").isFalse();

    HttpResponse<String> confirmed = lobby.post(confirm);
    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(reader(ANN).orElseThrow().isConfirmed()).isTrue();

    String settings = confirmed.headers().firstValue("Location").orElseThrow();
    assertThat(Jsoup.parse(lobby.get(settings).body()).expectFirst("#filter").attr("value")).isEqualTo("country:FR");
    String page = settings.replaceFirst("\\?.*", "");
    assertThat(lobby.post(page, all("zone", "Europe/Paris", "changes", "ALL", "quietFrom", "22:00", "quietUntil", "07:00")).statusCode())
        .isEqualTo(303);
    Subscriber ann = reader(ANN).orElseThrow();
    assertThat(ann.changes()).isEqualTo(Changes.ALL);
    assertThat(ann.clock().text()).isEqualTo("Europe/Paris@8");
    assertThat(String.valueOf(ann.quiet())).contains("22:00", "07:00");

    HttpResponse<String> data = lobby.get(page + "/data");
    assertThat(data.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
    assertThat(data.body()).contains("\"address\":\"ann@example.org\"", "\"kind\":\"CONFIRM\"", "\"zone\":\"Europe/Paris\"");

    assertThat(lobby.post(page + "/leave").body()).contains("You get no more mail");
    assertThat(reader(ANN)).isEmpty();
    assertThat(lobby.get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() throws Exception {
    HttpResponse<String> answer =
        signUp("ann at example", "filter", "country:FR and (kind:summit", "zone", "Mars/Olympus", "otherLeadTimes", "soon");

    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.expectFirst("#address-wrong").text()).contains("no @");
    assertThat(page.expectFirst("#filter-wrong").text()).contains("at character");
    assertThat(page.expectFirst("#zone-wrong").text()).contains("Mars/Olympus");
    assertThat(page.expectFirst("#leadTimes-wrong").text()).contains("P7D");
    assertThat(page.expectFirst("#filter").attr("value")).isEqualTo("country:FR and (kind:summit");
    assertThat(page.expectFirst("#address").attr("value")).isEqualTo("ann at example");
    assertThat(lobby.mailbox("ann@example")).isEmpty();
  }

  @Test
  void knownAndUnknownAddressesGetTheSameAnswer() throws Exception {
    confirmed(ANN);

    HttpResponse<String> known = signUp(ANN);
    HttpResponse<String> unknown = signUp("bob@example.org");

    assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
    assertThat(known.headers().firstValue("Location")).isEqualTo(unknown.headers().firstValue("Location"));
    assertThat(known.body()).isEqualTo(unknown.body());
    assertThat(lobby.subjects(ANN)).last().isEqualTo("Your link to your Aide-Mémoire settings");
    assertThat(lobby.subjects("bob@example.org")).containsExactly("Please confirm: mail about diplomatic meetings");
    assertThat(lobby.post("/settings", "address", ANN).body()).isEqualTo(lobby.post("/settings", "address", "nobody@example.org").body());
    assertThat(lobby.mailbox("nobody@example.org")).as("a stranger gets no mail").isEmpty();
  }

  @Test
  void bombOfOneAddressIsAFewMails() throws Exception {
    for (int i = 0; i < 15; i++) {
      signUp(i % 2 == 0 ? ANN : "ANN@Example.org");
      lobby.clock.turn(Duration.ofSeconds(1));
    }

    assertThat(lobby.mailbox(ANN)).hasSize(3);

    lobby.clock.turn(Duration.ofHours(25));
    signUp(ANN);
    assertThat(lobby.mailbox(ANN)).hasSize(4);
  }

  @Test
  void oneClientSendsFewForms() throws Exception {
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      refused += signUp("reader" + i + "@example.org").statusCode() == 429 ? 1 : 0;
    }

    assertThat(refused).isEqualTo(180);
    HttpResponse<String> answer = signUp(ANN);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("Not so often");
  }

  @Test
  void linkToConfirmHoldsOnceAndForTwoDays() throws Exception {
    signUp(ANN);
    String used = lobby.link(ANN);
    lobby.post(used);
    assertThat(lobby.post(used).statusCode()).isEqualTo(404);

    signUp("bob@example.org");
    String late = lobby.link("bob@example.org");
    lobby.clock.turn(Duration.ofHours(49));
    assertThat(lobby.get(late).statusCode()).isEqualTo(404);
    assertThat(lobby.post(late).statusCode()).isEqualTo(404);
    Post.heals(lobby.context);
    assertThat(reader("bob@example.org")).as("who never confirmed is forgotten").isEmpty();
    assertThat(reader(ANN)).isPresent();
  }

  @Test
  void tokenForOneThingOpensNoOther() throws Exception {
    signUp(ANN);
    String confirm = lobby.link(ANN);
    String settings = lobby.post(confirm).headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");

    assertThat(lobby.get(confirm.replace("confirm", "settings")).statusCode()).isEqualTo(404);
    assertThat(lobby.post(settings.replace("settings", "confirm")).statusCode()).isEqualTo(404);
    assertThat(lobby.post(settings.replace("settings", "unsubscribe")).statusCode()).isEqualTo(404);
    assertThat(lobby.get("/settings/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(lobby.get("/confirm/" + "é".repeat(4)).statusCode()).isEqualTo(404);
    assertThat(reader(ANN)).isPresent();
  }

  @Test
  void settingsLinkRunsOutAndANewOneCanBeAskedFor() throws Exception {
    String settings = confirmed(ANN);
    lobby.clock.turn(Duration.ofHours(25));
    assertThat(lobby.get(settings).statusCode()).isEqualTo(404);

    lobby.post("/settings", "address", " Ann@example.org ");

    assertThat(lobby.get(lobby.link(ANN)).statusCode()).isEqualTo(200);
  }

  @Test
  void formOfAnotherSitesPageIsTurnedAway() throws Exception {
    HttpResponse<String> answer =
        lobby.send(
            HttpRequest.newBuilder(lobby.address.resolve("/subscribe"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("address=ann%40example.org")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(lobby.mailbox(ANN)).isEmpty();
  }

  @Test
  void mailToConfirmHasTheWayOutAndNoOtherAddress() throws Exception {
    signUp(ANN);

    String raw = Lobby.raw(lobby.mailbox(ANN).getLast());

    assertThat(raw).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", "Auto-Submitted: auto-generated", "Message-ID: <letter.");
    assertThat(lobby.get("/subscribe").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "form-action 'self'"));
  }

  /** The path of the settings of one who has signed up and confirmed. */
  private String confirmed(String reader) throws Exception {
    signUp(reader);
    return lobby.post(lobby.link(reader)).headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
  }

  private HttpResponse<String> signUp(String reader, String... fields) throws Exception {
    String[] form = all(fields);
    String[] whole = Arrays.copyOf(form, form.length + 2);
    whole[form.length] = "address";
    whole[form.length + 1] = reader;
    return lobby.post("/subscribe", whole);
  }

  /** All fields as the page has them at first, but for these. */
  private static String[] all(String... fields) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("zone", "UTC");
    form.put("hour", "8");
    form.put("leadTime", "P1D");
    form.put("changes", "IMPORTANT");
    form.put("digest", "OFF");
    form.put("digestHour", "8");
    form.put("digestDay", "MONDAY");
    form.put("weeklyDay", "MONDAY");
    form.put("dates", "en-GB");
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return form.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue())).toArray(String[]::new);
  }

  private Optional<Subscriber> reader(String address) {
    return lobby.context.getBean(SubscriberStore.class).find(Address.parse(address));
  }
}

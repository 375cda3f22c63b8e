package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.key.ApiKey;
import org.aidememoire.time.SettableClock;
import org.aidememoire.webhook.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs that are told of changes. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WebhookTest {

  private static final String HOOKS = "/api/v1/webhooks";

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final TestDatabase database;
  private final ServiceOn service;
  private final Api api;
  private final HttpServer listener;
  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final AtomicInteger status = new AtomicInteger(204);

  WebhookTest(TestDatabase database) throws SQLException, IOException {
    this.database = database;
    service = ServiceOn.database(database, clock, Map.of("aide-memoire.webhook.private-addresses", true));
    api = service.api();
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          messages.add(
              new Message(
                  exchange.getRequestURI().toString(),
                  exchange.getRequestHeaders().getFirst("webhook-id"),
                  exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                  exchange.getRequestHeaders().getFirst("webhook-signature"),
                  body));
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    listener.start();
  }

  /** What came in. */
  private record Message(String path, String id, String timestamp, String signature, String body) {

    /** As a receiver that follows Standard Webhooks reckons it. */
    String signedWith(String secret) throws Exception {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
      byte[] signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    }
  }

  @AfterEach
  void stop() {
    service.close();
    listener.stop(0);
  }

  private HttpResponse<String> hook(String path, String filter) throws Exception {
    String url = "http://127.0.0.1:" + listener.getAddress().getPort() + path;
    HttpResponse<String> made =
        api.post(HOOKS, "{\"label\": \"newsroom\", \"url\": \"%s\", \"filter\": \"%s\"}".formatted(url, filter));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return made;
  }

  /** A new event; its address. */
  private String event(String party) throws Exception {
    return api.post(
            "/api/v1/events",
            "{\"kind\": \"TALKS\", \"time\": \"2027-04-14\", \"participants\": [{\"name\": \"%s\", \"type\": \"STATE\"}]}".formatted(party))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private void round() {
    Rounds.tell(service.context());
  }

  @Test
  void changesAreToldSignedAndInTheirOrder() throws Exception {
    event("Chile");
    String secret = at(hook("/in?from=us", ""), "/secret");
    String france = event("France");
    event("Japan");
    api.post(france + "/cancel", "");

    round();

    assertThat(messages).hasSize(2);
    assertThat(messages.get(0).body()).contains("event.changed", "Japan");
    assertThat(messages.get(1).body()).contains("\"status\":\"CANCELLED\"", "\"deleted\":false");
    assertThat(messages.getFirst().path()).isEqualTo("/in?from=us");
    assertThat(messages.getFirst().timestamp()).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
    for (Message message : messages) {
      assertThat(message.signature()).isEqualTo(message.signedWith(secret));
    }
    round();
    assertThat(messages).as("told once").hasSize(2);
  }

  @Test
  void onlyWhatItsFilterWantsIsTold() throws Exception {
    hook("/", "country:FR");
    event("France");
    event("Japan");

    round();

    assertThat(messages).hasSize(1);
    assertThat(messages.getFirst().body()).contains("France");
  }

  @Test
  void whatIsNotTakenIsTriedAgainWithTheSameId() throws Exception {
    String hook = HOOKS + "/" + at(hook("/", ""), "/id");
    event("France");
    status.set(500);

    round();
    round();

    assertThat(messages).as("not before it is due").hasSize(1);
    assertThat(at(api.get(hook), "/failures")).isEqualTo("1");
    assertThat(at(api.get(hook), "/outcome")).startsWith("500");
    status.set(200);
    clock.turn(Duration.ofSeconds(5));
    round();
    assertThat(messages).hasSize(2);
    assertThat(messages.get(1).id()).isEqualTo(messages.get(0).id());
    assertThat(at(api.get(hook), "/failures")).isEqualTo("0");
  }

  @Test
  void whoNeverAnswersIsDisabledAndMayBeEnabled() throws Exception {
    String hook = HOOKS + "/" + at(hook("/", ""), "/id");
    event("France");
    status.set(302);
    for (int day = 0; day < 12; day++) {
      round();
      clock.turn(Duration.ofDays(1));
    }
    assertThat(messages).hasSize(10);
    assertThat(at(api.get(hook), "/disabledAt")).isNotEqualTo("null");

    status.set(200);
    api.post(hook + "/enable", "");
    round();

    assertThat(messages).hasSize(11);
    assertThat(at(api.get(hook), "/disabledAt")).isEqualTo("null");
  }

  @Test
  void whoIsGoneIsDisabledAtOnce() throws Exception {
    String hook = HOOKS + "/" + at(hook("/", ""), "/id");
    event("France");
    status.set(410);

    round();

    assertThat(at(api.get(hook), "/disabledAt")).isEqualTo("2027-03-01T12:00:00Z");
  }

  @Test
  void oneThatIsDownHoldsUpNoOther() throws Exception {
    api.post(HOOKS, "{\"label\": \"down\", \"url\": \"http://127.0.0.1:1/\"}");
    hook("/", "");
    event("France");

    round();

    assertThat(messages).hasSize(1);
  }

  @Test
  void afterARenewalBothSecretsSignForADay() throws Exception {
    HttpResponse<String> made = hook("/", "");
    String path = HOOKS + "/" + at(made, "/id");
    String after = at(api.post(path + "/renew", ""), "/secret");
    assertThat(after).startsWith("whsec_").isNotEqualTo(at(made, "/secret"));
    assertThat(at(api.get(path), "/secret")).isEqualTo("null");
    event("France");

    round();
    clock.turn(Duration.ofDays(1));
    event("Japan");
    round();

    Message both = messages.get(0);
    assertThat(both.signature()).isEqualTo(both.signedWith(after) + " " + both.signedWith(at(made, "/secret")));
    assertThat(messages.get(1).signature()).isEqualTo(messages.get(1).signedWith(after));
  }

  @Test
  void keyThatIsConfiguredSignsAndIsKeptNowhere() throws Exception {
    Map<String, Object> settings =
        Map.of("aide-memoire.service-keys.webhook", Base64.getEncoder().encodeToString("a key of thirty-two bytes, or more".getBytes(StandardCharsets.UTF_8)));
    UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");
    String secret;

    try (ServiceOn configured = ServiceOn.database(database, clock, settings)) {
      secret = Rounds.secret(configured.context(), id);
      assertThat(configured.bean(Database.class).<Long>with(handle -> handle.createQuery("SELECT count(*) FROM service_key WHERE name = 'webhook'").mapTo(Long.class).one()))
          .isZero();
    }

    try (ServiceOn again = ServiceOn.database(database, clock, settings)) {
      assertThat(Rounds.secret(again.context(), id)).as("on another database").isEqualTo(secret);
    }
    assertThat(Rounds.secret(service.context(), id)).as("by a random key").isNotEqualTo(secret);
  }

  @Test
  void keyThatIsTooShortStopsTheStart() {
    assertThatThrownBy(() -> ServiceOn.database(database, clock, Map.of("aide-memoire.service-keys.webhook", "c2hvcnQ=")))
        .hasStackTraceContaining("aide-memoire.service-keys.webhook: must be at least 32 bytes in Base64");
  }

  @Test
  void ownNetworkIsNotReached() throws Exception {
    try (ServiceOn strict = ServiceOn.database(database, clock, Map.of())) {
      for (String url : List.of("http://example.org/", "https://127.0.0.1/", "https://[::1]/", "https://localhost/", "https://10.0.0.1/", "https://u:p@example.org/", "ftp://example.org/", "x", "https://")) {
        HttpResponse<String> answer = strict.api().post(HOOKS, "{\"label\": \"x\", \"url\": \"%s\"}".formatted(url));
        assertThat(answer.statusCode()).as(url).isEqualTo(422);
        assertThat(at(answer, "/errors/0/field")).as(url).isEqualTo("url");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"url\": \"https://example.org\"} | 422 | label",
        "{\"label\": \"x\"} | 422 | url",
        "{\"label\": \"x\", \"url\": \"https://example.org\", \"filter\": \"kind:party\"} | 422 | filter",
        "{\"label\": \"x\", \"url\": \"https://example.org\", \"secret\": \"mine\"} | 400 | secret"
      })
  void badWebhookIsRefusedByField(String body, int code, String field) throws Exception {
    HttpResponse<String> answer = api.post(HOOKS, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(code);
    assertThat(at(answer, "/errors/0/field")).isEqualTo(field);
  }

  @Test
  void webhooksAreForAdmins() throws Exception {
    assertThat(service.with(ApiKey.Role.EDITOR).get(HOOKS).statusCode()).isEqualTo(403);
    String hook = HOOKS + "/" + at(hook("/", ""), "/id");
    assertThat(api.delete(hook).statusCode()).isEqualTo(204);
    assertThat(api.get(hook).statusCode()).isEqualTo(404);
    assertThat(api.delete(hook).statusCode()).isEqualTo(404);
  }
}

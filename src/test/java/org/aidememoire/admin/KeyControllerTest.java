package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.key.TestKeys;
import org.aidememoire.time.SettableClock;
import org.aidememoire.time.TestService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys by HTTP: what they open, and how often. */
class KeyControllerTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final ApplicationContext service =
      TestService.start(
          clock,
          Map.of(
              "micronaut.server.port", -1,
              "aide-memoire.samples.enabled", false,
              "aide-memoire.schedule.enabled", false,
              "aide-memoire.api.requests-per-minute", 60,
              "aide-memoire.api.failed-logins-per-minute", 3));
  private final EmbeddedServer server = service.getBean(EmbeddedServer.class).start();
  private final Api admin = Api.of(server, TestKeys.admin(service));

  @AfterEach
  void stop() {
    service.close();
  }

  private Api made(String json) throws Exception {
    HttpResponse<String> answer = admin.post("/api/v1/keys", json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Api.of(server, at(answer, "/key"));
  }

  @Test
  void keyIsShownOnce() throws Exception {
    HttpResponse<String> made = admin.post("/api/v1/keys", "{\"name\": \"agency\", \"role\": \"EDITOR\"}");

    assertThat(at(made, "/key")).startsWith("am_");
    HttpResponse<String> shown = admin.get(made.headers().firstValue("Location").orElseThrow());
    assertThat(at(shown, "/name")).isEqualTo("agency");
    assertThat(at(shown, "/key")).isEqualTo("null");
    assertThat(admin.get("/api/v1/keys").body()).contains("agency").doesNotContain(at(made, "/key"));
    assertThat(admin.post("/api/v1/keys", "{\"name\": \"agency\", \"role\": \"EDITOR\"}").statusCode()).isEqualTo(409);
  }

  @Test
  void keyWithAScopeOpensNothingElse() throws Exception {
    Api intake = made("{\"name\": \"intake\", \"role\": \"EDITOR\", \"scopes\": [\"articles:write\"]}");

    assertThat(intake.get("/api/v1/articles").statusCode()).isEqualTo(200);
    HttpResponse<String> refused = intake.get("/api/v1/events");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("insufficient_scope", "scope=\"events:read\"");
    assertThat(at(refused, "/status")).isEqualTo("403");
  }

  @Test
  void keysAreForAdmins() throws Exception {
    Api editor = Api.of(server, TestKeys.make(service.getBean(ApiKeys.class), ApiKey.Role.EDITOR));

    assertThat(editor.get("/api/v1/keys").statusCode()).isEqualTo(403);
    assertThat(editor.post("/api/v1/keys", "{\"name\": \"mine\", \"role\": \"ADMIN\"}").statusCode()).isEqualTo(403);
  }

  @Test
  void renewedAndRevoked() throws Exception {
    Api agency = made("{\"name\": \"agency\", \"role\": \"READER\"}");
    String path = "/api/v1/keys/" + String.valueOf(agency.key()).split("_", 3)[1];

    HttpResponse<String> renewed = admin.post(path + "/renew", "{\"overlap\": \"PT1H\"}");

    assertThat(agency.get("/api/v1/events").statusCode()).isEqualTo(200);
    clock.turn(Duration.ofHours(1));
    assertThat(agency.get("/api/v1/events").statusCode()).isEqualTo(401);
    Api again = Api.of(server, at(renewed, "/key"));
    assertThat(again.get("/api/v1/events").statusCode()).isEqualTo(200);
    assertThat(at(admin.get(path), "/lastUsedAt")).isEqualTo("2027-03-01T13:00:00Z");

    assertThat(admin.delete(path).statusCode()).isEqualTo(204);

    HttpResponse<String> refused = again.get("/api/v1/events");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(at(refused, "/detail")).isEqualTo("This key is revoked.");
    assertThat(at(admin.get(path), "/state")).isEqualTo("REVOKED");
    assertThat(admin.delete(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"role\": \"READER\"} | 422 | name",
        "{\"name\": \"x\"} | 422 | role",
        "{\"name\": \"x\", \"role\": \"KING\"} | 400 | role",
        "{\"name\": \"x\", \"role\": \"READER\", \"scopes\": [\"all\"]} | 422 | scopes",
        "{\"name\": \"x\", \"role\": \"READER\", \"scopes\": [\"keys:write\"]} | 422 | scopes",
        "{\"name\": \"x\", \"role\": \"READER\", \"expiresAt\": \"2027-02-01T00:00:00Z\"} | 422 | expiresAt",
        "{\"name\": \"x\", \"role\": \"READER\", \"expiresAt\": \"tomorrow\"} | 400 | expiresAt",
        "{\"name\": \"x\", \"role\": \"READER\", \"secret\": \"x\"} | 400 | secret"
      })
  void badKeyIsRefusedByField(String body, int status, String field) throws Exception {
    HttpResponse<String> answer = admin.post("/api/v1/keys", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(at(answer, "/errors/0/field")).as(answer.body()).isEqualTo(field);
  }

  @Test
  void eachKeyHasItsQuota() throws Exception {
    Api busy = Api.of(server, TestKeys.make(service.getBean(ApiKeys.class), ApiKey.Role.READER));
    HttpResponse<String> first = busy.get("/api/v1/events");
    assertThat(first.headers().firstValue("RateLimit")).contains("\"key\";r=59;t=1");
    assertThat(first.headers().firstValue("RateLimit-Remaining")).contains("59");
    for (int call = 1; call < 60; call++) {
      busy.get("/api/v1/events");
    }

    HttpResponse<String> refused = busy.get("/api/v1/events");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(at(refused, "/status")).isEqualTo("429");
    assertThat(admin.get("/api/v1/events").statusCode()).isEqualTo(200);
    clock.turn(Duration.ofSeconds(1));
    assertThat(busy.get("/api/v1/events").statusCode()).isEqualTo(200);
  }

  @Test
  void addressWithWrongKeysIsToldToWait() throws Exception {
    Api guesser = Api.of(server, "am_x_y");
    for (int guess = 0; guess < 3; guess++) {
      assertThat(guesser.get("/api/v1/events").statusCode()).isEqualTo(401);
    }

    HttpResponse<String> refused = guesser.get("/api/v1/events");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("20");
    assertThat(admin.get("/api/v1/events").statusCode()).isEqualTo(200);
    clock.turn(Duration.ofSeconds(20));
    assertThat(guesser.get("/api/v1/events").statusCode()).isEqualTo(401);
  }
}

package org.aidememoire.http;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.admin.Api;
import org.aidememoire.admin.ServiceOn;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.key.ApiKey;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same request with the same Idempotency-Key is done once. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OnceTest {

  private static final String EVENTS = "/api/v1/events";
  private static final String TALKS =
      """
      {"kind": "TALKS", "time": "2027-04-14", "participants": [{"name": "France", "type": "STATE"}]}
      """;

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final ServiceOn service;
  private final Api api;

  OnceTest(TestDatabase database) throws SQLException {
    service = ServiceOn.database(database, clock, Map.of());
    api = service.api();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private int events() throws Exception {
    HttpResponse<String> list = api.get(EVENTS + "?limit=500");
    int count = 0;
    while (!at(list, "/events/" + count + "/uid").isEmpty()) {
      count++;
    }
    return count;
  }

  @Test
  void sameRequestGetsTheSameAnswer() throws Exception {
    HttpResponse<String> first = api.postOnce(EVENTS, "one", TALKS);
    clock.turn(Duration.ofHours(23));

    HttpResponse<String> second = api.postOnce(EVENTS, "\"one\"", TALKS);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location")).isPresent();
    assertThat(second.headers().firstValue("ETag")).contains("\"0\"");
    assertThat(second.headers().firstValue("Content-Type")).isEqualTo(first.headers().firstValue("Content-Type"));
    assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void otherRequestIsRefused() throws Exception {
    api.postOnce(EVENTS, "one", TALKS);

    HttpResponse<String> other = api.postOnce(EVENTS, "one", TALKS.replace("France", "Japan"));

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(at(other, "/errors/0/field")).isEqualTo("Idempotency-Key");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void eachApiKeyHasItsOwn() throws Exception {
    api.postOnce(EVENTS, "one", TALKS);

    service.with(ApiKey.Role.EDITOR).postOnce(EVENTS, "one", TALKS.replace("France", "Japan"));

    assertThat(events()).isEqualTo(2);
  }

  @Test
  void answerIsForgottenAfterADay() throws Exception {
    api.postOnce(EVENTS, "one", TALKS);
    clock.turn(Duration.ofHours(24));

    service.bean(AnswerSweepJob.class).run();
    api.postOnce(EVENTS, "one", TALKS);

    assertThat(events()).isEqualTo(2);
  }

  @Test
  void errorMayBeTriedAgain() throws Exception {
    assertThat(api.postOnce(EVENTS, "one", "{}").statusCode()).isEqualTo(422);
    assertThat(api.postOnce(EVENTS + "/nobody/cancel", "two", "").statusCode()).isEqualTo(404);

    assertThat(api.postOnce(EVENTS, "one", TALKS).statusCode()).isEqualTo(201);
    assertThat(api.postOnce(EVENTS + "/nobody/cancel", "two", "").statusCode()).isEqualTo(404);
  }

  @Test
  void keyThatIsNoneIsRefused() throws Exception {
    HttpResponse<String> answer = api.postOnce(EVENTS, "x".repeat(256), TALKS);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(at(answer, "/errors/0/field")).isEqualTo("Idempotency-Key");
  }

  @Test
  void manyAtTheSameTimeMakeOne() throws Exception {
    Callable<Integer> post = () -> api.postOnce(EVENTS, "one", TALKS).statusCode();
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Integer> statuses = threads.invokeAll(Collections.nCopies(64, post)).stream().map(Future::resultNow).toList();

      assertThat(statuses).contains(201).containsAnyOf(201, 409).doesNotContain(500, 422, 200);
    }
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void whatADeadProcessLeftIsTakenOver() {
    AnswerStore store = service.bean(AnswerStore.class);
    String keyId = String.valueOf(api.key()).split("_", 3)[1];
    AnswerStore.Request request = new AnswerStore.Request(keyId, "one", "fingerprint");
    Instant soon = clock.instant().plusSeconds(120);
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    AnswerClaim dead = store.claim(request, clock.instant(), soon, tomorrow);
    assertThat(dead).isInstanceOf(AnswerClaim.Ours.class);
    assertThat(store.claim(request, clock.instant(), soon, tomorrow)).isInstanceOf(AnswerClaim.AtWork.class);

    AnswerClaim heir = store.claim(request, soon, soon.plusSeconds(120), tomorrow);

    assertThat(heir).isInstanceOf(AnswerClaim.Ours.class).isNotEqualTo(dead);
    KeptAnswer answer = new KeptAnswer(201, null, null, "{}");
    assertThat(store.keep(((AnswerClaim.Ours) dead).claim(), answer)).as("who comes back too late").isFalse();
    assertThat(store.keep(((AnswerClaim.Ours) heir).claim(), answer)).isTrue();
    assertThat(store.claim(request, soon, tomorrow, tomorrow)).isEqualTo(new AnswerClaim.Done(answer));
  }
}

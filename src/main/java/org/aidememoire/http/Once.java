package org.aidememoire.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aidememoire.db.Database;
import org.jspecify.annotations.Nullable;

/**
 * Does what a request asks for in one transaction; with an Idempotency-Key once, however often the request comes
 * (draft-ietf-httpapi-idempotency-key-header). The answer is kept in that same transaction: a process that is killed has
 * done both or nothing. What ended in an error has changed nothing and may be tried again with the same key.
 */
@Singleton
public final class Once {

  private static final String NAME = "Idempotency-Key";
  private static final int LONGEST_NAME = 255;
  private static final Duration AT_WORK = Duration.ofMinutes(2);
  private static final Duration LONG_AT_WORK = Duration.ofHours(1);

  private final AnswerStore answers;
  private final Database database;
  private final JsonMapper mapper;
  private final ApiConfig config;
  private final Clock clock;

  Once(AnswerStore answers, Database database, JsonMapper mapper, ApiConfig config, Clock clock) {
    this.answers = answers;
    this.database = database;
    this.mapper = mapper;
    this.config = config;
    this.clock = clock;
  }

  public HttpResponse<?> answer(HttpRequest<?> request, byte @Nullable [] body, Supplier<HttpResponse<?>> work) {
    String name = request.getHeaders().get(NAME);
    return name == null
        ? database.transaction(work)
        : answer(name, fingerprint(request, body), request, AT_WORK, claim -> database.transaction(() -> kept(claim, work.get())));
  }

  /** The same of work in many transactions, of which a killed process leaves some undone. */
  public HttpResponse<?> answerInSteps(HttpRequest<?> request, byte @Nullable [] body, Supplier<HttpResponse<?>> work) {
    String name = request.getHeaders().get(NAME);
    return name == null
        ? work.get()
        : answer(name, fingerprint(request, body), request, LONG_AT_WORK, claim -> kept(claim, work.get()));
  }

  private HttpResponse<?> answer(
      String name, String fingerprint, HttpRequest<?> request, Duration atWork, Function<UUID, HttpResponse<?>> work) {
    Instant now = clock.instant();
    AnswerStore.Request asked = new AnswerStore.Request(KeyFilter.key(request).id(), checked(name), fingerprint);
    return switch (answers.claim(asked, now, now.plus(atWork), now.plus(config.keepAnswers()))) {
      case AnswerClaim.Ours(UUID claim) -> done(claim, work);
      case AnswerClaim.Done(KeptAnswer answer) -> again(answer);
      case AnswerClaim.AtWork() -> atWork();
      case AnswerClaim.Other() ->
          Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, NAME, "came with another request before").response();
    };
  }

  // as a structured header it stands in quotation marks, which most clients leave out
  private static String checked(String name) {
    String text = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"") ? name.substring(1, name.length() - 1) : name;
    if (text.isBlank() || text.length() > LONGEST_NAME || text.chars().anyMatch(each -> each < ' ' || each > '~')) {
      throw new ProblemException(
          Problem.inField(HttpStatus.BAD_REQUEST, NAME, "must have 1 to " + LONGEST_NAME + " characters of ASCII"));
    }
    return text;
  }

  private HttpResponse<?> done(UUID claim, Function<UUID, HttpResponse<?>> work) {
    boolean kept = false;
    try {
      HttpResponse<?> answer = work.apply(claim);
      kept = answer.code() < 400;
      return answer;
    } finally {
      if (!kept) {
        answers.release(claim);
      }
    }
  }

  private HttpResponse<?> kept(UUID claim, HttpResponse<?> answer) {
    if (answer.code() < 400 && !answers.keep(claim, kept(answer))) {
      throw new ProblemException(atWorkElsewhere());
    }
    return answer;
  }

  private KeptAnswer kept(HttpResponse<?> answer) {
    return new KeptAnswer(
        answer.code(),
        answer.getHeaders().get(HttpHeaders.LOCATION),
        answer.getHeaders().get(HttpHeaders.ETAG),
        answer.body() == null ? null : json(answer.body()));
  }

  private String json(Object body) {
    try {
      return mapper.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<?> again(KeptAnswer kept) {
    MutableHttpResponse<byte[]> answer = HttpResponse.status(HttpStatus.valueOf(kept.status()));
    answer.header("Idempotent-Replayed", "true");
    if (kept.location() != null) {
      answer.header(HttpHeaders.LOCATION, kept.location());
    }
    if (kept.etag() != null) {
      answer.header(HttpHeaders.ETAG, kept.etag());
    }
    return kept.body() == null
        ? answer
        : answer.contentType(MediaType.APPLICATION_JSON_TYPE).body(kept.body().getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<?> atWork() {
    return atWorkElsewhere().response().header(HttpHeaders.RETRY_AFTER, "1");
  }

  private static Problem atWorkElsewhere() {
    return Problem.of(HttpStatus.CONFLICT, "The request with this Idempotency-Key is being answered now.");
  }

  private static String fingerprint(HttpRequest<?> request, byte @Nullable [] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((request.getMethodName() + " " + request.getUri() + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body == null ? new byte[0] : body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

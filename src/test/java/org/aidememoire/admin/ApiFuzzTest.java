package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.admin.FuzzRequests.Fuzz;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.key.ApiKey;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Requests made from the OpenAPI document, 12,000 on PostgreSQL, which takes strings least lightly, and 3,000 on H2: none ends
 * in a 5xx, each error is a problem document, and each status is one that the document lists for the operation.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiFuzzTest {

  private static final int THREADS = 4;
  private static final long SEED = 20270301;

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
  private final TestDatabase database;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

  ApiFuzzTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void noRequestEndsInAFaultOfOurs() throws Exception {
    int each = (database == TestDatabase.POSTGRES ? 12_000 : 3_000) / THREADS;
    try (ServiceOn service = service()) {
      List<String> keys = keys(service);
      List<String> ids = ids(service.api());
      OpenApi document = OpenApi.of(service.api());
      List<Callable<List<String>>> fuzzers = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        FuzzRequests requests =
            new FuzzRequests(document, service.server().getURI(), keys, ids, new SplittableRandom(SEED + thread));
        fuzzers.add(() -> faults(requests, each));
      }
      try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
        List<String> faults = new ArrayList<>();
        for (Future<List<String>> result : threads.invokeAll(fuzzers)) {
          faults.addAll(result.get());
        }
        assertThat(faults).as("%d of them, statuses %s", faults.size(), statuses).isEmpty();
      }
    }
    System.out.println("fuzz on " + database + ": " + statuses);
    assertThat(statuses.keySet()).as("it comes so far").contains(200, 201, 400, 401, 403, 404, 412, 422);
  }

  private ServiceOn service() throws SQLException {
    return ServiceOn.database(
        database,
        clock,
        Map.of("aide-memoire.api.requests-per-minute", 1_000_000, "aide-memoire.api.failed-logins-per-minute", 1_000_000));
  }

  private static List<String> keys(ServiceOn service) {
    List<String> keys = new ArrayList<>();
    for (int admin = 0; admin < 6; admin++) {
      keys.add(String.valueOf(service.api().key()));
    }
    for (Api api :
        List.of(
            service.with(ApiKey.Role.READER),
            service.with(ApiKey.Role.EDITOR),
            service.with(ApiKey.Role.EDITOR, "articles:write"))) {
      keys.add(String.valueOf(api.key()));
    }
    return keys;
  }

  /** What there is: two events, an article, a subscriber, a link, a key. */
  private static List<String> ids(Api api) throws IOException, InterruptedException {
    String event = "{\"kind\": \"TALKS\", \"time\": \"2027-04-14\", \"participants\": [{\"name\": \"France\", \"type\": \"STATE\"}]}";
    return List.of(
        at(api.post("/api/v1/events", event), "/uid"),
        at(api.post("/api/v1/events", event), "/uid"),
        at(api.post("/api/v1/articles", "{\"text\": \"Norway and Chile will hold talks in Oslo on 9 March.\", \"published\": \"2027-03-01\"}"), "/id"),
        at(api.post("/api/v1/subscribers", "{\"address\": \"ann@example.org\"}"), "/id"),
        at(api.post("/api/v1/keys", "{\"name\": \"some key\", \"role\": \"READER\"}"), "/id"),
        "1");
  }

  private List<String> faults(FuzzRequests requests, int count) throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    for (int number = 0; number < count && faults.size() < 5; number++) {
      Fuzz fuzz = requests.next();
      HttpResponse<String> answer = answer(fuzz, 3);
      statuses.merge(answer.statusCode(), 1, Integer::sum);
      if (answer.statusCode() >= 500 || (answer.statusCode() >= 400 && !isProblem(answer)) || !isListed(fuzz, answer)) {
        faults.add("%s\n→ %d %s".formatted(fuzz.words(), answer.statusCode(), answer.body()));
      }
    }
    return faults;
  }

  // whoever was sent too much closes the connection, perhaps while the client takes it for the next request
  private HttpResponse<String> answer(Fuzz fuzz, int tries) throws IOException, InterruptedException {
    try {
      return client.send(fuzz.request(), BodyHandlers.ofString());
    } catch (IOException e) {
      if (tries == 1) {
        throw e;
      }
      return answer(fuzz, tries - 1);
    }
  }

  private static boolean isListed(Fuzz fuzz, HttpResponse<String> answer) {
    return fuzz.operation().statuses().contains(String.valueOf(answer.statusCode()));
  }

  private static boolean isProblem(HttpResponse<String> answer) throws IOException {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
        && new ObjectMapper().readTree(answer.body()).at("/status").asInt() == answer.statusCode();
  }
}

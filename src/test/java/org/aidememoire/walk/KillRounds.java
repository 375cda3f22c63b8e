package org.aidememoire.walk;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aidememoire.admin.Api;
import org.aidememoire.admin.Newswire;

/**
 * A service that is killed in the middle of posting, started again and asked the same, round after round on one database.
 * Promise 5: what an editor fixed and rejected at the start stays so. Promise 6: what was answered is there, and the same
 * request with the same Idempotency-Key is answered the same.
 */
final class KillRounds {

  private static final int MEETINGS = 50;
  private static final String TITLE = "As an editor has it";

  private final Newswire wire = new Newswire(MEETINGS, 2026);
  private final Path folder;
  private final int perRound;
  private final int killAfter;
  private String key = "";
  private String fixed = "";
  private String rejected = "";

  KillRounds(Path folder, int perRound, int killAfter) {
    this.folder = folder;
    this.perRound = perRound;
    this.killAfter = killAfter;
  }

  /**
   * One round.
   *
   * @param answered before the kill
   * @param replayed answered before, and answered the same from what was kept
   * @param inFlight not answered before, and nevertheless done
   * @param anew not answered before, and not done
   */
  record Round(int answered, int replayed, int inFlight, int anew) {}

  Round round(int number) throws Exception {
    Map<Integer, String> answered = new ConcurrentHashMap<>();
    try (ServiceProcess service = start()) {
      if (number == 0) {
        byEditor(api(service));
      }
      postUntilKilled(service, number, answered);
    }
    assertThat(answered).hasSizeBetween(killAfter, perRound - 1);
    try (ServiceProcess service = start()) {
      Round round = repeat(api(service), number, answered);
      lookAtEverything(api(service), (number + 1) * perRound);
      return round;
    }
  }

  private ServiceProcess start() throws IOException {
    ServiceProcess service = ServiceProcess.start(folder, Map.of());
    key = service.key() == null ? key : Objects.requireNonNull(service.key());
    return service;
  }

  private Api api(ServiceProcess service) {
    return new Api(HttpClient.newHttpClient(), service.base(), key);
  }

  private void byEditor(Api api) throws IOException, InterruptedException {
    fixed = made(api, "{\"kind\": \"TALKS\", \"time\": \"2027-03-05\", \"participants\": [{\"name\": \"Cuba\", \"type\": \"STATE\"}]}");
    assertThat(api.patch(fixed, null, "{\"title\": \"" + TITLE + "\"}").statusCode()).isEqualTo(200);
    rejected = made(api, "{\"kind\": \"TALKS\", \"time\": \"2027-03-06\", \"participants\": [{\"name\": \"Fiji\", \"type\": \"STATE\"}]}");
    assertThat(api.post(rejected + "/reject", "{}").statusCode()).isEqualTo(200);
  }

  private static String made(Api api, String event) throws IOException, InterruptedException {
    return "/api/v1/events/" + at(api.post("/api/v1/events", event), "/uid");
  }

  private void postUntilKilled(ServiceProcess service, int round, Map<Integer, String> answered) throws InterruptedException {
    Api api = api(service);
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      numbers(round)
          .forEach(
              number ->
                  clients.execute(
                      () -> {
                        if (service.process().isAlive()) {
                          postOnce(api, number, answered);
                        }
                        if (answered.size() >= killAfter) {
                          service.process().destroyForcibly();
                        }
                      }));
    }
    service.process().waitFor();
  }

  private IntStream numbers(int round) {
    return IntStream.range(round * perRound, (round + 1) * perRound);
  }

  private void postOnce(Api api, int number, Map<Integer, String> answered) {
    try {
      HttpResponse<String> answer = post(api, number);
      if (answer.statusCode() == 202) {
        answered.put(number, answer.body());
      }
    } catch (IOException e) {
      // the service is dead: this one was not answered
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<String> post(Api api, int number) throws IOException, InterruptedException {
    return api.postOnce("/api/v1/articles", "article " + number, wire.article(number));
  }

  private Round repeat(Api api, int round, Map<Integer, String> answered) throws Exception {
    int replayed = 0;
    int inFlight = 0;
    int anew = 0;
    for (int number : numbers(round).toArray()) {
      HttpResponse<String> answer = post(api, number);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      boolean isReplay = answer.headers().firstValue("Idempotent-Replayed").isPresent();
      if (answered.containsKey(number)) {
        assertThat(isReplay).isTrue();
        assertThat(answer.body()).isEqualTo(answered.get(number));
        replayed++;
      } else if (isReplay) {
        inFlight++;
      } else {
        assertThat(at(answer, "/known")).as("kept without its answer").isEqualTo("false");
        anew++;
      }
      assertThat(post(api, number).body()).isEqualTo(answer.body());
    }
    return new Round(answered.size(), replayed, inFlight, anew);
  }

  private void lookAtEverything(Api api, int articles) throws Exception {
    await().atMost(Duration.ofMinutes(2)).until(() -> at(api.get("/api/v1/system"), "/queues/articlesToRead").equals("0"));
    JsonNode events = new ObjectMapper().readTree(api.get("/api/v1/events?limit=500&review=PUBLISHED").body()).at("/events");
    assertThat(events).hasSize(Math.min(articles, MEETINGS) + 1); // and the editor's own
    int reports = 0;
    for (JsonNode event : events) {
      reports += new ObjectMapper().readTree(api.get("/api/v1/events/" + event.at("/uid").asText()).body()).at("/sightings").size();
    }
    assertThat(reports).isEqualTo(articles);
    assertThat(at(api.get(fixed), "/title")).isEqualTo(TITLE);
    assertThat(at(api.get(rejected), "/review")).isEqualTo("REJECTED");
  }
}

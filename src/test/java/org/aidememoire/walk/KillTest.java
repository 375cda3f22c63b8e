package org.aidememoire.walk;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aidememoire.admin.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 6: what was acknowledged survives kill -9; {@link KillMeasure} does it 20 times. */
class KillTest {

  private static final int ARTICLES = 1000;
  private static final int KILL_AFTER = 400;

  @TempDir private Path folder;

  @Test
  void everyArticleThatWasAcknowledgedIsThereOnce() throws Exception {
    String key;
    Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    try (ServiceProcess service = ServiceProcess.start(folder, Map.of())) {
      key = Objects.requireNonNull(service.key());
      postUntilKilled(service, key, acknowledged);
    }

    try (ServiceProcess service = ServiceProcess.start(folder, Map.of())) {
      Api api = new Api(HttpClient.newHttpClient(), service.base(), key);
      assertThat(acknowledged).hasSizeBetween(KILL_AFTER, ARTICLES - 1);
      for (Map.Entry<Integer, String> article : acknowledged.entrySet()) {
        HttpResponse<String> again = api.post("/api/v1/articles", article(article.getKey()));
        assertThat(at(again, "/known")).isEqualTo("true");
        assertThat(at(again, "/id")).isEqualTo(article.getValue());
      }
    }
  }

  @Test
  void repeatedRequestsAreAnsweredOnce() throws Exception {
    new KillRounds(folder, 120, 40).round(0);
  }

  private static void postUntilKilled(ServiceProcess service, String key, Map<Integer, String> acknowledged)
      throws InterruptedException {
    Api api = new Api(HttpClient.newHttpClient(), service.base(), key);
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, ARTICLES).forEach(number -> clients.execute(() -> post(api, number, service, acknowledged)));
    }
    service.process().waitFor();
  }

  private static void post(Api api, int number, ServiceProcess service, Map<Integer, String> acknowledged) {
    try {
      HttpResponse<String> answer = api.post("/api/v1/articles", article(number));
      if (answer.statusCode() == 202) {
        acknowledged.put(number, at(answer, "/id"));
      }
      if (acknowledged.size() >= KILL_AFTER) {
        service.process().destroyForcibly();
      }
    } catch (IOException e) {
      // the service is dead: this one was not acknowledged
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String article(int number) {
    return """
        {"title": "Ministers to meet", "published": "2026-01-05", "source": "Courier",
         "text": "OSLO - The foreign ministers of Norway and Chile will meet for round %d of their talks on Thursday."}
        """
        .formatted(number);
  }
}

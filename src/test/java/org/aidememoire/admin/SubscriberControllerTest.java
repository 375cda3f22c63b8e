package org.aidememoire.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.key.TestKeys;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.LeaveTokens;
import org.aidememoire.subscriber.SubscriberStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subscribers by HTTP, and their way out. */
@MicronautTest(transactional = false)
class SubscriberControllerTest {

  private final HttpClient client = HttpClient.newHttpClient();
  @Inject private EmbeddedServer server;
  @Inject private ApiKeys keys;
  @Inject private SubscriberStore store;
  @Inject private LeaveTokens tokens;

  @Test
  void subscriberIsMadeWithWhatIsConfigured() throws Exception {
    HttpResponse<String> answer = post("{\"address\": \"ann@example.org\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).contains("\"state\":\"CONFIRMED\"", "\"leadTimes\":[\"P1D\",\"P7D\",\"PT1H\"]", "\"zone\":\"UTC\"");
    assertThat(store.find(Address.parse("ANN@example.org"))).isPresent();
    assertThat(post("{\"address\": \"Ann@Example.org\"}").statusCode()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                                 | address",
        "{\"address\": \"ann\"}                                             | address",
        "{\"address\": \"x@example.org\", \"zone\": \"Mars/Olympus\"}       | zone",
        "{\"address\": \"x@example.org\", \"hour\": 24}                     | hour",
        "{\"address\": \"x@example.org\", \"leadTimes\": [\"soon\"]}        | leadTimes",
        "{\"address\": \"x@example.org\", \"leadTimes\": [\"P90D\"]}        | leadTimes",
        "{\"address\": \"x@example.org\", \"filter\": \"country:\"}         | filter",
        "{\"address\": \"x@example.org\", \"quiet\": \"22:00\"}             | quiet",
      })
  void badRequestNamesItsField(String body, String field) throws Exception {
    HttpResponse<String> answer = post(body);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void settingsAreChangedAndWhatIsNotSaidStays() throws Exception {
    post("{\"address\": \"changer@example.org\", \"filter\": \"country:FR\", \"quiet\": \"22:00-07:00\"}");
    UUID id = store.find(Address.parse("changer@example.org")).orElseThrow().id();

    HttpResponse<String> answer = patch(id, "{\"digest\": \"WEEKLY\", \"digestDays\": [\"MONDAY\"], \"quiet\": \"\", \"dates\": \"fr\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"digest\":\"WEEKLY\"", "\"digestDays\":[\"MONDAY\"]", "\"quiet\":null", "\"filter\":\"country:FR\"", "\"dates\":\"fr\"");
    assertThat(patch(id, "{\"digest\": \"HOURLY\", \"dates\": \"tlh\"}").body()).contains("\"field\":\"digest\"", "\"field\":\"dates\"");
    assertThat(patch(id, "{\"address\": \"other@example.org\"}").statusCode()).isEqualTo(422);
    assertThat(patch(UUID.randomUUID(), "{}").statusCode()).isEqualTo(404);
    assertThat(send(authorized("/api/v1/subscribers?address=CHANGER@example.org").GET()).body()).contains(id.toString());
  }

  @Test
  void importTellsOfEachRow() throws Exception {
    String table =
        """
        address,zone,leadTimes,digest,digestDays,urgentBesideDigest
        one@example.com,Europe/Paris,P7D PT1H,,,
        two@example.com,,,DAILY,"MONDAY,FRIDAY",false
        nobody,,,,,
        three@example.com,Mars/Olympus,,,,perhaps
        one@example.com,Europe/Paris,P7D PT1H,,,
        two@example.com,Asia/Tokyo,,,,
        """;

    assertThat(take("text/csv", table, "?dryRun=true").body()).contains("\"created\":4,\"updated\":0");
    assertThat(store.find(Address.parse("one@example.com"))).isEmpty();
    HttpResponse<String> answer = take("text/csv", table, "");

    assertThat(answer.body()).contains("\"rows\":6,\"created\":2,\"updated\":1,\"unchanged\":1,\"failed\":2", "\"field\":\"address\"", "\"field\":\"urgentBesideDigest\"");
    assertThat(store.find(Address.parse("two@example.com")).orElseThrow().settings().digest().daysText()).isEqualTo("15");
    assertThat(store.find(Address.parse("two@example.com")).orElseThrow().clock().text()).isEqualTo("Asia/Tokyo@8");
    assertThat(take("application/json", "[{\"address\": \"four@example.com\"}, {\"adress\": \"five@example.com\"}]", "").body())
        .contains("\"created\":1", "\"failed\":1", "adress");
    assertThat(take("text/csv", "address,colour\na@example.com,red\n", "").statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> take(String type, String body, String query) throws IOException, InterruptedException {
    return send(
        authorized("/api/v1/subscribers/import" + query).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> patch(UUID id, String body) throws IOException, InterruptedException {
    return send(
        authorized("/api/v1/subscribers/" + id)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder authorized(String path) {
    return request(path).header("Authorization", "Bearer " + TestKeys.make(keys, ApiKey.Role.ADMIN));
  }

  @Test
  void onlyAPostEndsASubscriptionAndTwiceIsOnce() throws Exception {
    post("{\"address\": \"leaver@example.org\"}");
    UUID id = store.find(Address.parse("leaver@example.org")).orElseThrow().id();
    String link = "/unsubscribe/" + tokens.of(id);

    assertThat(send(request(link).GET()).body()).contains("<form method=\"post\">");
    assertThat(store.find(id)).isPresent();

    HttpRequest.Builder oneClick =
        request(link)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"));
    assertThat(send(oneClick).statusCode()).isEqualTo(200);
    assertThat(store.find(id)).isEmpty();
    assertThat(send(oneClick).statusCode()).isEqualTo(200);
  }

  @Test
  void tokenThatIsNotOursEndsNothing() throws Exception {
    String token = tokens.of(UUID.randomUUID());
    String forged = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);

    assertThat(send(request("/unsubscribe/" + forged).POST(BodyPublishers.noBody())).statusCode()).isEqualTo(404);
    assertThat(send(request("/unsubscribe/x").POST(BodyPublishers.noBody())).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return send(
        request("/api/v1/subscribers")
            .header("Authorization", "Bearer " + TestKeys.make(keys, ApiKey.Role.ADMIN))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.getURI().resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}

package org.aidememoire.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.key.TestKeys;
import org.jspecify.annotations.Nullable;

/** The API as a client over the wire calls it. */
public record Api(HttpClient client, URI base, @Nullable String key) {

  public static Api of(EmbeddedServer server, @Nullable String key) {
    return new Api(HttpClient.newHttpClient(), server.getURI(), key);
  }

  /** With a key of its own that may write. */
  public static Api ofEditor(EmbeddedServer server, ApiKeys keys) {
    return of(server, TestKeys.make(keys, ApiKey.Role.EDITOR));
  }

  /** The value at a JSON pointer (RFC 6901) in an answer, "" if there is none. */
  public static String at(HttpResponse<String> response, String pointer) throws IOException {
    return new ObjectMapper().readTree(response.body()).at(pointer).asText();
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return post(path, json.getBytes(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> post(String path, byte[] json) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofByteArray(json)).header("Content-Type", "application/json"));
  }

  /** POST with an Idempotency-Key. */
  public HttpResponse<String> postOnce(String path, String idempotencyKey, String json)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .POST(BodyPublishers.ofString(json))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey));
  }

  /** POST of a body that is not JSON. */
  public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(body)).header("Content-Type", type));
  }

  public HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send(request(path).DELETE());
  }

  /** PATCH with a precondition; null for none. */
  public HttpResponse<String> patch(String path, @Nullable String ifMatch, String json)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path).method("PATCH", BodyPublishers.ofString(json)).header("Content-Type", "application/json");
    return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    return key == null ? request : request.header("Authorization", "Bearer " + key);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}

package org.aidememoire.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message meets on its way. */
class HookSenderTest {

  private static HookSender sender(boolean privateAddresses) {
    return new HookSender(new WebhookConfig(Duration.ofSeconds(5), Duration.ofMillis(500), privateAddresses));
  }

  private static URI local(ServerSocket server) {
    return URI.create("http://localhost:" + server.getLocalPort() + "/");
  }

  private static ServerSocket server() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @Test
  void nameThatLeadsInsideIsNotFollowed() throws IOException {
    try (ServerSocket server = server()) {
      SendOutcome outcome = sender(false).post(local(server), Map.of(), "{}");

      assertThat(outcome.text()).contains("is not public");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP/1.1 204 No Content | Taken",
        "HTTP/1.0 200 OK | Taken",
        "HTTP/1.1 410 Gone | Gone",
        "HTTP/1.1 301 Moved Permanently | Failed",
        "HTTP/1.1 500 | Failed",
        "SSH-2.0-OpenSSH | Failed"
      })
  void answerIsReadByItsFirstLine(String line, String outcome) throws Exception {
    try (ServerSocket server = server()) {
      Thread answering = Thread.startVirtualThread(() -> answer(server, line + "\r\n\r\n"));

      assertThat(sender(true).post(local(server), Map.of("a", "b"), "{}").getClass().getSimpleName()).isEqualTo(outcome);
      answering.join();
    }
  }

  private static void answer(ServerSocket server, String text) {
    try (Socket socket = server.accept()) {
      assertThat(socket.getInputStream().read()).isPositive();
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      socket.getInputStream().skip(1_000_000);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoDoesNotAnswerIsWaitedForOnlySoLong() throws IOException {
    try (ServerSocket server = server()) {
      assertThat(sender(true).post(local(server), Map.of(), "{}").text()).contains("SocketTimeoutException");
    }
  }

  @Test
  void whoIsNotThereIsAFailure() {
    assertThat(sender(true).post(URI.create("http://127.0.0.1:1/"), Map.of(), "{}")).isInstanceOf(SendOutcome.Failed.class);
    assertThat(sender(true).post(URI.create("https://nowhere.invalid/"), Map.of(), "{}")).isInstanceOf(SendOutcome.Failed.class);
  }
}

package org.aidememoire.webhook;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts one message (HTTP/1.1). The name is looked up once, and the connection goes to the address that was looked at: a name
 * that leads elsewhere a moment later leads nowhere. Redirects are not followed.
 */
@Singleton
final class HookSender {

  private static final int LONGEST_STATUS_LINE = 200;

  private final WebhookConfig config;

  HookSender(WebhookConfig config) {
    this.config = config;
  }

  SendOutcome post(URI url, Map<String, String> headers, String body) {
    try {
      InetAddress address = InetAddress.getByName(url.getHost());
      if (!config.privateAddresses() && !PublicHost.isPublic(address)) {
        return new SendOutcome.Failed("the address " + address.getHostAddress() + " is not public");
      }
      try (Socket socket = connected(url, address)) {
        write(socket.getOutputStream(), url, headers, body.getBytes(StandardCharsets.UTF_8));
        return outcome(statusLine(socket));
      }
    } catch (IOException | RuntimeException e) { // also a certificate that does not hold, or a name that is none
      return new SendOutcome.Failed(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private Socket connected(URI url, InetAddress address) throws IOException {
    boolean tls = url.getScheme().equals("https");
    int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
    int timeout = (int) config.timeout().toMillis();
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(address, port), timeout);
      socket.setSoTimeout(timeout);
      return tls ? secured(socket, url.getHost(), port) : socket;
    } catch (IOException | RuntimeException e) {
      socket.close();
      throw e;
    }
  }

  private static Socket secured(Socket socket, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secured = (SSLSocket) factory.createSocket(socket, host, port, true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static void write(OutputStream out, URI url, Map<String, String> headers, byte[] body) throws IOException {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    StringBuilder head = new StringBuilder();
    head.append("POST ").append(path).append(url.getRawQuery() == null ? "" : "?" + url.getRawQuery()).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
    out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private String statusLine(Socket socket) throws IOException {
    long latest = System.nanoTime() + config.timeout().toNanos();
    BufferedReader answer =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), LONGEST_STATUS_LINE);
    StringBuilder line = new StringBuilder();
    int each = answer.read();
    while (each >= 0 && each != '\r' && each != '\n' && line.length() < LONGEST_STATUS_LINE && System.nanoTime() < latest) {
      line.append((char) each);
      each = answer.read();
    }
    return line.toString();
  }

  private static SendOutcome outcome(String line) {
    if (!line.matches("HTTP/1\\.[01] [0-9]{3}.*")) {
      return new SendOutcome.Failed("no HTTP answer");
    }
    String status = line.substring(9).strip();
    if (status.startsWith("2")) {
      return new SendOutcome.Taken(status);
    }
    return status.startsWith("410") ? new SendOutcome.Gone(status) : new SendOutcome.Failed(status);
  }
}

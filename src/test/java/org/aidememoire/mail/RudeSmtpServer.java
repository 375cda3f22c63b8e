package org.aidememoire.mail;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that treats recipients by their names: "refused…" gets 550, "later…" gets 451, "lost…" gets no answer after
 * its mail was taken. All mail that was taken is kept.
 */
public final class RudeSmtpServer implements AutoCloseable {

  private final ServerSocket socket;
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private volatile boolean open = true;
  private volatile boolean kind;

  /** One mail that was taken. */
  public record Taken(String to, String messageId) {}

  public RudeSmtpServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return socket.getLocalPort();
  }

  public List<Taken> taken() {
    return List.copyOf(taken);
  }

  /** Treats everybody well from now on. */
  public void becomeKind() {
    kind = true;
  }

  /** Greets with 421, and goes away, until told otherwise. */
  public void open(boolean next) {
    open = next;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> talk(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void talk(Socket client) {
    try (client) {
      BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      if (!open) {
        say(client, "421 not now");
        return;
      }
      say(client, "220 rude.example");
      String to = "";
      String line;
      while ((line = in.readLine()) != null) {
        String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
        switch (verb) {
          case "RCPT" -> {
            to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            say(client, answer(to));
          }
          case "DATA" -> {
            say(client, "354 go on");
            taken.add(new Taken(to, read(in)));
            if (to.startsWith("lost") && !kind) {
              return;
            }
            say(client, "250 taken");
          }
          case "QUIT" -> {
            say(client, "221 bye");
            return;
          }
          default -> say(client, "250 fine");
        }
      }
    } catch (IOException e) {
      // the sender went away: what it had not ended was not taken
    }
  }

  private String answer(String to) {
    if (kind) {
      return "250 fine";
    }
    return to.startsWith("refused") ? "550 5.1.1 nobody here" : to.startsWith("later") ? "451 4.7.1 later" : "250 fine";
  }

  private static String read(BufferedReader in) throws IOException {
    String messageId = "";
    String line;
    while ((line = in.readLine()) != null) {
      if (line.equals(".")) {
        return messageId;
      }
      messageId = line.startsWith("Message-ID: ") ? line.substring(12) : messageId;
    }
    throw new EOFException("the sender went away in the middle of a mail");
  }

  private static void say(Socket client, String line) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

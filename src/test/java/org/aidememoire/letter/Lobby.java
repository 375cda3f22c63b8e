package org.aidememoire.letter;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.Events;
import org.aidememoire.time.SettableClock;
import org.aidememoire.time.TestService;

/** The service with its pages, a clock to turn, and the mailboxes of those who sign up. Alarms do not ring by themselves. */
public final class Lobby implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("http://localhost:8080(/(?:confirm|settings)/[A-Za-z0-9_-]+)");

  public final SettableClock clock = new SettableClock(Events.NOW);
  public final ApplicationContext context;
  public final URI address;
  private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final HttpClient client = HttpClient.newHttpClient();

  public Lobby(TestDatabase kind) throws SQLException {
    mail.start();
    Map<String, Object> settings = new HashMap<>(kind.configuration());
    settings.put("micronaut.server.port", -1);
    settings.put("aide-memoire.samples.enabled", false);
    settings.put("aide-memoire.schedule.enabled", false);
    settings.put("aide-memoire.mail.host", "127.0.0.1");
    settings.put("aide-memoire.mail.port", mail.getSmtp().getPort());
    settings.put("aide-memoire.mail.security", "NONE");
    context = TestService.start(clock, settings);
    address = context.getBean(EmbeddedServer.class).start().getURI();
  }

  /** Sends a form as a browser does: name, value, name, value. */
  public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields))));
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  static String form(String... fields) {
    return IntStream.range(0, fields.length / 2)
        .mapToObj(i -> encoded(fields[2 * i]) + "=" + encoded(fields[2 * i + 1]))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What lies in a mailbox once all that is owed has gone, the oldest first. */
  public List<MimeMessage> mailbox(String reader) {
    Post.goes(context);
    return Arrays.stream(mail.getReceivedMessages()).filter(message -> to(message).equals(reader)).toList();
  }

  public List<String> subjects(String reader) {
    return mailbox(reader).stream().map(Lobby::subject).toList();
  }

  /** The path of the link to confirm, or to the settings, in the last mail. */
  public String link(String reader) {
    Matcher link = LINK.matcher(text(mailbox(reader).getLast()));
    if (!link.find()) {
      throw new AssertionError("there is no link in the mail");
    }
    return link.group(1);
  }

  public static String text(MimeMessage message) {
    return part(message, 0);
  }

  public static String html(MimeMessage message) {
    return part(message, 1);
  }

  // text and HTML are alternatives, which may stand beside a calendar file
  private static String part(MimeMessage message, int index) {
    try {
      MimeMultipart parts = (MimeMultipart) message.getContent();
      return parts.getBodyPart(0).getContent() instanceof MimeMultipart alternatives
          ? alternatives.getBodyPart(index).getContent().toString()
          : parts.getBodyPart(index).getContent().toString();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String raw(MimeMessage message) {
    return GreenMailUtil.getWholeMessage(message);
  }

  private static String to(MimeMessage message) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    mail.stop();
  }
}

package org.aidememoire.alert;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.event.Erratum;
import org.aidememoire.event.Event;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.ReportedSighting;
import org.aidememoire.mail.MailMessage;
import org.aidememoire.subscriber.Subscriber;
import org.jspecify.annotations.Nullable;

/** Makes the mail that tells one reader of one event. Pure: the same in gives the same mail. */
final class AlertComposer {

  private static final Template TEXT = template("alert.txt", Mustache.compiler().escapeHTML(false));
  private static final Template HTML = template("alert.html", Mustache.compiler());

  private final String domain;

  AlertComposer(String domain) {
    this.domain = domain;
  }

  /**
   * What is told: the same for all readers.
   *
   * @param told what readers were told before, null if nothing
   * @param erratum what we got wrong, null but for a correction
   * @param sightings the latest published first
   * @param calendar null where there is nothing to put into a calendar
   */
  record Story(
      Alert alert,
      Event event,
      @Nullable PastChange told,
      @Nullable Erratum erratum,
      List<ReportedSighting> sightings,
      URI page,
      @Nullable String calendar) {}

  MailMessage compose(Story story, Delivery delivery, Subscriber reader, URI leave, Instant now) {
    AlertReason reason = story.alert().reason();
    Event event = story.event();
    Erratum erratum = story.erratum();
    String subject = SubjectWords.of(reason, event, reader.clock().zone(), now);
    AlertPage page =
        new AlertPage(
            subject,
            AlertWords.headline(reason),
            event.title(),
            AlertWords.when(reason, event),
            AlertWords.readerWhen(reason, event, reader.clock().zone()),
            AlertWords.before(reason, story.told()),
            erratum == null ? List.of() : erratum.sentences(),
            erratum == null ? "" : erratum.why(),
            AlertWords.where(event),
            AlertWords.who(event),
            AlertWords.sure(reason, event.facts().certainty()),
            AlertWords.evidence(story.sightings()),
            story.page().toASCIIString(),
            leave.toASCIIString());
    return new MailMessage(
        "delivery." + delivery.id() + "." + delivery.decidedAt().getEpochSecond() + "@" + domain,
        Long.toString(delivery.id()),
        reader.address().value(),
        now,
        subject,
        headers(event, leave),
        TEXT.execute(page),
        HTML.execute(page),
        story.calendar());
  }

  private Map<String, String> headers(Event event, URI leave) {
    String thread = "<event." + event.uid().replaceAll("[^A-Za-z0-9._-]", ".") + "@" + domain + ">";
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("In-Reply-To", thread);
    headers.put("References", thread);
    headers.put("List-Id", "Aide-Memoire <alerts." + domain + ">");
    headers.put("List-Unsubscribe", "<" + leave.toASCIIString() + ">"); // RFC 8058, 3.1
    headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    headers.put("Auto-Submitted", "auto-generated"); // RFC 3834, 5
    return headers;
  }

  private static Template template(String name, Mustache.Compiler compiler) {
    try (InputStream in = Objects.requireNonNull(AlertComposer.class.getResourceAsStream("/mail/" + name))) {
      return compiler.emptyStringIsFalse(true).compile(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

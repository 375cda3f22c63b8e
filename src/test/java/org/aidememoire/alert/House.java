package org.aidememoire.alert;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventChange;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Events;
import org.aidememoire.event.Facts;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.PastStateStore;
import org.aidememoire.reminder.Reminders;
import org.aidememoire.reminder.Ring;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberStore;
import org.aidememoire.subscriber.Subscriptions;
import org.aidememoire.time.SettableClock;
import org.aidememoire.time.TestService;
import org.jspecify.annotations.Nullable;

/**
 * The service without its server: an empty database, a clock to turn, a mail server to look into. Alarms are set, but it is
 * the test that rings them.
 */
final class House implements AutoCloseable {

  final SettableClock clock = new SettableClock(Events.NOW);
  final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  final ApplicationContext context;

  House(TestDatabase kind, Map<String, Object> settings) throws SQLException {
    mail.start();
    Map<String, Object> all = new HashMap<>(kind.configuration());
    all.put("aide-memoire.mail.host", "127.0.0.1");
    all.put("aide-memoire.mail.port", mail.getSmtp().getPort());
    all.put("aide-memoire.mail.security", "NONE");
    all.put("aide-memoire.mail.timeout", "5s");
    all.putAll(settings);
    context = TestService.start(clock, all);
  }

  House(TestDatabase kind) throws SQLException {
    this(kind, Map.of());
  }

  <T> T the(Class<T> bean) {
    return context.getBean(bean);
  }

  /** Where each of a reader's deliveries stands, in order. */
  List<DeliveryState> states(String reader) {
    UUID id = Subscriptions.reader(reader, Subscriptions.PARIS_AT_NINE).id();
    return the(Deliveries.class).search(new DeliverySearch(null, null, id, null, 100)).reversed().stream()
        .map(DeliveryLine::state)
        .toList();
  }

  void joins(Subscriber... subscribers) {
    Arrays.stream(subscribers).forEach(the(SubscriberStore.class)::insert);
  }

  /** What the desk does with a new event. */
  Event announced(Event event) {
    return enter(new EventChange(ChangeType.ANNOUNCED, null, event, "test"));
  }

  /** What the desk does with a change. */
  Event changed(Event event, ChangeType type, Facts next) {
    return enter(new EventChange(type, event, event.revised(next, true, clock.instant()), "test"));
  }

  Event enter(EventChange change) {
    Event before = change.before();
    the(Database.class)
        .transaction(
            () -> {
              if (before == null) {
                the(EventStore.class).insert(change.after());
              } else {
                the(EventStore.class).update(before, change.after());
              }
              the(HistoryStore.class).insert(change, "test");
              the(PastStateStore.class).insert(change.after());
              the(Reminders.class).replan(change);
              the(Alerts.class).announce(change);
            });
    return change.after();
  }

  /** Turns the clock, and does all that alarms would do by then, in the order in which they would. */
  void at(Instant now) {
    clock.set(now);
    run();
  }

  void later(Duration by) {
    at(clock.instant().plus(by));
  }

  void run() {
    the(SettledChanges.class).tell();
    Ring.all(context);
    the(Outbox.class).send();
  }

  /** The subjects of what one reader got, in order. */
  List<String> subjects(String reader) {
    return messages().stream().filter(message -> to(message).equals(reader + "@example.org")).map(House::subject).toList();
  }

  /** Empties all mailboxes. */
  void forget() {
    try {
      mail.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  List<MimeMessage> messages() {
    return List.of(mail.getReceivedMessages());
  }

  private static String to(MimeMessage message) {
    try {
      return message.getHeader("To")[0];
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String subject(MimeMessage message) {
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

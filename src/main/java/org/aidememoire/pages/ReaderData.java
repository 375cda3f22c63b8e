package org.aidememoire.pages;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.alert.Deliveries;
import org.aidememoire.alert.DeliveryLine;
import org.aidememoire.alert.DeliverySearch;
import org.aidememoire.letter.Letters;
import org.aidememoire.letter.SentLetter;
import org.aidememoire.subscriber.LeadTime;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriber;
import org.jspecify.annotations.Nullable;

/** All that is kept of a reader. */
@Singleton
final class ReaderData {

  private static final int PAGE = 1_000;

  private final Deliveries deliveries;
  private final Letters letters;

  ReaderData(Deliveries deliveries, Letters letters) {
    this.deliveries = deliveries;
    this.letters = letters;
  }

  /** The same in the form in which a reader takes it away. */
  @Serdeable
  record Export(String address, Instant subscribedAt, Wishes settings, List<Mail> mails, List<Mail> letters) {}

  @Serdeable
  record Wishes(
      String zone,
      int hour,
      List<String> leadTimes,
      String filter,
      String changes,
      @Nullable String quiet,
      @Nullable Instant pausedUntil,
      String digest,
      int digestHour,
      String digestDays,
      boolean urgentBesideDigest,
      boolean urgentInQuietHours,
      String dates) {}

  /**
   * A mail that was owed.
   *
   * @param about the UID of its meeting; null if it was not about one
   */
  @Serdeable
  record Mail(String kind, @Nullable String about, String state, Instant decidedAt, @Nullable Instant doneAt) {}

  Export of(Subscriber reader) {
    return new Export(
        reader.address().value(),
        reader.createdAt(),
        wishes(reader.settings()),
        mails(reader),
        letters.of(reader.id()).stream().map(ReaderData::mail).toList());
  }

  private static Wishes wishes(Settings settings) {
    return new Wishes(
        settings.clock().zone().getId(),
        settings.clock().hour(),
        settings.leadTimes().stream().map(LeadTime::text).sorted().toList(),
        settings.filter(),
        settings.changes().name(),
        settings.quiet() == null ? null : settings.quiet().text(),
        settings.pausedUntil(),
        settings.digest().rhythm().name(),
        settings.digest().hour(),
        settings.digest().daysText(),
        settings.urgent().besideDigest(),
        settings.urgent().inQuietHours(),
        settings.dates().text());
  }

  private List<Mail> mails(Subscriber reader) {
    List<Mail> mails = new ArrayList<>();
    List<DeliveryLine> page = deliveries.search(new DeliverySearch(null, null, reader.id(), null, PAGE));
    while (!page.isEmpty()) {
      page.forEach(line -> mails.add(mail(line)));
      page = deliveries.search(new DeliverySearch(null, null, reader.id(), page.getLast().id(), PAGE));
    }
    return mails;
  }

  private static Mail mail(DeliveryLine line) {
    return new Mail(line.reason().name(), line.eventUid(), line.state().name(), line.decidedAt(), line.doneAt());
  }

  private static Mail mail(SentLetter letter) {
    return new Mail(letter.kind().name(), null, letter.state(), letter.decidedAt(), null);
  }
}

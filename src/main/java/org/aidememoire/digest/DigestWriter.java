package org.aidememoire.digest;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.letter.Envelope;
import org.aidememoire.letter.Letter;
import org.aidememoire.letter.LetterKind;
import org.aidememoire.letter.LetterTemplate;
import org.aidememoire.letter.LetterWriter;
import org.aidememoire.subscriber.Subscriber;

/** Writes digests; one with nothing in it does not go, once it is sure that there is nothing. */
@Singleton
final class DigestWriter implements LetterWriter {

  private static final LetterTemplate TEMPLATE = new LetterTemplate("digest");

  private final DigestReader reader;
  private final DigestToldStore told;
  private final EmptyDigests empty;
  private final Envelope envelope;
  private final PublicAddress address;

  DigestWriter(
      DigestReader reader, DigestToldStore told, EmptyDigests empty, Envelope envelope, PublicAddress address) {
    this.reader = reader;
    this.told = told;
    this.empty = empty;
    this.envelope = envelope;
    this.address = address;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.DIGEST;
  }

  @Override
  public Draft write(Letter letter, Subscriber subscriber, Instant now) {
    DigestContent content = reader.content(subscriber, now);
    if (content.isEmpty()) {
      empty.check(subscriber, now);
      return new Empty("NOTHING_TO_TELL");
    }
    DigestWords words = new DigestWords(subscriber.settings(), now, uid -> address.eventPage(uid).toASCIIString());
    DigestPage page =
        words.page(
            content,
            address.resolve("/").toASCIIString(),
            address.resolve("/settings").toASCIIString(),
            envelope.leave(subscriber));
    return new Written(
        envelope.around(letter, subscriber, page.title(), TEMPLATE.text(page), TEMPLATE.html(page), now),
        () -> told.put(subscriber.id(), content.revisions(), content.over(), now));
  }
}

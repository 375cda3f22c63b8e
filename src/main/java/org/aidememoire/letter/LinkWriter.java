package org.aidememoire.letter;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.aidememoire.subscriber.ReaderTokens;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.TokenPurpose;

/** The link to a subscriber's settings. */
@Singleton
final class LinkWriter implements LetterWriter {

  private static final LetterTemplate TEMPLATE = new LetterTemplate("link");

  private final ReaderTokens tokens;
  private final Envelope envelope;

  LinkWriter(ReaderTokens tokens, Envelope envelope) {
    this.tokens = tokens;
    this.envelope = envelope;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.LINK;
  }

  /** The link is made only now, so that its token stands nowhere but in the mail. */
  @Override
  public Draft write(Letter letter, Subscriber reader, Instant now) {
    String token = tokens.make(reader.id(), TokenPurpose.SETTINGS);
    LinkPage page =
        new LinkPage(
            envelope.link("/settings/" + token).toASCIIString(),
            tokens.life(TokenPurpose.SETTINGS).toHours(),
            envelope.leave(reader));
    return new Written(
        envelope.around(letter, reader, "Your link to your Aide-Mémoire settings", TEMPLATE.text(page), TEMPLATE.html(page), now),
        () -> {});
  }
}

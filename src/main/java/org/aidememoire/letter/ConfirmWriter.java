package org.aidememoire.letter;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.aidememoire.subscriber.ReaderTokens;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.TokenPurpose;

/** The question whether the mailbox's holder wants to subscribe. It holds no word of whoever asked: that might be anybody. */
@Singleton
final class ConfirmWriter implements LetterWriter {

  private static final LetterTemplate TEMPLATE = new LetterTemplate("confirm");

  private final ReaderTokens tokens;
  private final Envelope envelope;

  ConfirmWriter(ReaderTokens tokens, Envelope envelope) {
    this.tokens = tokens;
    this.envelope = envelope;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.CONFIRM;
  }

  /** The link is made only now, so that its token stands nowhere but in the mail. */
  @Override
  public Draft write(Letter letter, Subscriber reader, Instant now) {
    String token = tokens.make(reader.id(), TokenPurpose.CONFIRM);
    LinkPage page =
        new LinkPage(
            envelope.link("/confirm/" + token).toASCIIString(),
            tokens.life(TokenPurpose.CONFIRM).toHours(),
            envelope.leave(reader));
    return new Written(
        envelope.around(
            letter, reader, "Please confirm: mail about diplomatic meetings", TEMPLATE.text(page), TEMPLATE.html(page), now),
        () -> {});
  }
}

package org.aidememoire.article;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The intake: checks an article and keeps it. What it has accepted is committed. */
@Singleton
public final class Articles {

  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(10);

  private final ArticleStore store;
  private final ArticleConfig config;
  private final Clock clock;

  Articles(ArticleStore store, ArticleConfig config, Clock clock) {
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  public Intake accept(Draft draft) {
    return fault(draft).map(Intake.class::cast).orElseGet(() -> keep(draft));
  }

  private Optional<Intake.Refused> fault(Draft draft) {
    if (draft.text().isBlank()) {
      return refused("text", "The article has no text.");
    }
    if (draft.text().length() > config.maxTextLength()) {
      return refused(
          "text",
          "The text has %,d characters; at most %,d are read.".formatted(draft.text().length(), config.maxTextLength()));
    }
    if (draft.text().indexOf('\0') >= 0) {
      return refused("text", "The text holds NUL characters: it looks like a binary file.");
    }
    if (draft.published() == null) {
      return refused(
          "published",
          "No publication time was given and none was found in the text; without it \"Thursday\" has no date."
              + " Add published: 2027-01-10 or 2027-01-10T09:30+01:00.");
    }
    if (draft.published().earliest().isAfter(clock.instant().plus(CLOCKS_MAY_DIFFER))) {
      return refused("published", "The publication time " + draft.published().text() + " lies in the future.");
    }
    return tooLong("title", draft.title(), 1000)
        .or(() -> tooLong("url", draft.url(), 2000))
        .or(() -> tooLong("source", draft.source(), 200));
  }

  private static Optional<Intake.Refused> tooLong(String field, @Nullable String value, int limit) {
    return value != null && value.length() > limit
        ? refused(field, "It has %,d characters; at most %,d are kept.".formatted(value.length(), limit))
        : Optional.empty();
  }

  private static Optional<Intake.Refused> refused(String field, String problem) {
    return Optional.of(new Intake.Refused(field, problem));
  }

  private Intake keep(Draft draft) {
    Instant now = clock.instant();
    Article article =
        new Article(
            UUID.randomUUID(),
            draft.source() == null || draft.source().isBlank() ? "unnamed" : draft.source(),
            draft.url(),
            draft.title() == null ? "" : draft.title(),
            draft.text(),
            Objects.requireNonNull(draft.published()),
            now,
            Article.State.RECEIVED,
            null);
    UUID kept = store.insertIfNew(article, fingerprint(draft));
    return kept.equals(article.id()) ? new Intake.Accepted(kept) : new Intake.Known(kept);
  }

  private static String fingerprint(Draft draft) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String identity = draft.url() + "\0" + draft.title() + "\0" + draft.text();
      return HexFormat.of().formatHex(digest.digest(identity.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

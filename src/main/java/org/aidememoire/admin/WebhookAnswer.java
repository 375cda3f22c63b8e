package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.aidememoire.webhook.Webhook;
import org.aidememoire.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the API shows it.
 *
 * @param position the cursor of {@code /api/v1/changes} up to which it was told
 * @param failures in a row
 * @param dueAt when it is told next, if there is anything
 * @param outcome of the last try
 * @param disabledAt since when it is told nothing; null if it is told
 * @param secret in the answer that made or renewed it and never again
 */
@Serdeable
record WebhookAnswer(
    UUID id,
    String label,
    String url,
    String filter,
    String position,
    int failures,
    Instant dueAt,
    String outcome,
    @Nullable Instant toldAt,
    @Nullable Instant disabledAt,
    Instant createdAt,
    @Nullable String secret) {

  static WebhookAnswer of(Webhook hook) {
    return of(hook, null);
  }

  static WebhookAnswer of(Webhooks.Shown shown) {
    return of(shown.hook(), shown.secret());
  }

  private static WebhookAnswer of(Webhook hook, @Nullable String secret) {
    return new WebhookAnswer(
        hook.id(),
        hook.label(),
        hook.url().toString(),
        hook.filter(),
        String.valueOf(hook.position()),
        hook.failures(),
        hook.dueAt(),
        hook.outcome(),
        hook.toldAt(),
        hook.disabledAt(),
        hook.createdAt(),
        secret);
  }
}

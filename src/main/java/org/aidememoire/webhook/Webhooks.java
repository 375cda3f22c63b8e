package org.aidememoire.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.event.EventStore;

/** The room's service: makes, renews, enables and removes webhooks. */
@Singleton
public final class Webhooks {

  private static final Duration OVERLAP = Duration.ofHours(24);

  private final WebhookStore store;
  private final EventStore events;
  private final Signatures signatures;
  private final WebhookConfig config;
  private final Clock clock;

  Webhooks(WebhookStore store, EventStore events, Signatures signatures, WebhookConfig config, Clock clock) {
    this.store = store;
    this.events = events;
    this.signatures = signatures;
    this.config = config;
    this.clock = clock;
  }

  /** A webhook whose secret is shown this once: "whsec_…". */
  public record Shown(Webhook hook, String secret) {}

  /** A new one, which is told what changes from now on. */
  public Shown make(String label, URI url, String filter) {
    Webhook hook = Webhook.made(label, url, filter, events.changes(), clock.instant());
    store.insert(hook);
    return shown(hook);
  }

  /**
   * An address that may be told.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public URI address(String text) {
    URI url = URI.create(text);
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(scheme.equals("http") && config.privateAddresses())) {
      throw new IllegalArgumentException("must begin with https://");
    }
    if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
      throw new IllegalArgumentException("must be like https://example.org/hook");
    }
    if (!config.privateAddresses() && !isPublic(url.getHost())) {
      throw new IllegalArgumentException("must lead to a public address");
    }
    return url;
  }

  // where a name leads to is looked at before each try
  private static boolean isPublic(String host) {
    try {
      return PublicHost.isPublic(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
    } catch (IllegalArgumentException e) {
      return !host.equalsIgnoreCase("localhost");
    }
  }

  /** Gives it another secret; for a day messages carry the signatures of both. Empty if there is none of this id. */
  public Optional<Shown> renew(UUID id) {
    return store.renew(id, clock.instant().plus(OVERLAP)) ? store.find(id).map(this::shown) : Optional.empty();
  }

  /** Is told again, from where it stopped. Empty if there is none of this id. */
  public Optional<Webhook> enable(UUID id) {
    return store.enable(id, clock.instant()) ? store.find(id) : Optional.empty();
  }

  /** Whether there was one of this id. */
  public boolean remove(UUID id) {
    return store.delete(id);
  }

  private Shown shown(Webhook hook) {
    return new Shown(hook, signatures.secret(hook.id(), hook.generation()));
  }
}

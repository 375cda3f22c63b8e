package org.aidememoire.webhook;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.WrittenEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one program what has changed since it was told last, one message an event, in the order of the changes. What it does
 * not take waits, and all behind it.
 */
@Singleton
final class HookTeller {

  private static final Logger LOG = LoggerFactory.getLogger(HookTeller.class);
  private static final int BATCH = 100;

  private final WebhookStore store;
  private final EventStore events;
  private final HookMessages messages;
  private final Signatures signatures;
  private final HookSender sender;
  private final Clock clock;

  HookTeller(
      WebhookStore store,
      EventStore events,
      HookMessages messages,
      Signatures signatures,
      HookSender sender,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.messages = messages;
    this.signatures = signatures;
    this.sender = sender;
    this.clock = clock;
  }

  /** Tells a batch, as far as it goes until then. */
  void tell(Webhook hook, Instant latest) {
    EventFilter filter = EventFilter.parse(hook.filter());
    List<WrittenEvent> changes = events.writtenAfter(hook.position(), BATCH);
    for (WrittenEvent change : changes) {
      if (!filter.test(change.event())) {
        store.passedOver(hook.id(), change.number());
      } else if (clock.instant().isAfter(latest) || !isTold(hook, change)) {
        return;
      }
    }
  }

  private boolean isTold(Webhook hook, WrittenEvent change) {
    Instant now = clock.instant();
    String id = "msg_%s_%d".formatted(hook.id(), change.number());
    String body = messages.changed(change.event(), now);
    SendOutcome outcome = sender.post(hook.url(), headers(hook, id, body, now), body);
    switch (outcome) {
      case SendOutcome.Taken(String text) -> store.told(hook.id(), change.number(), cut(text), now);
      case SendOutcome.Failed(String text) -> failed(hook, cut(text), now);
      case SendOutcome.Gone(String text) -> disable(hook, cut(text), now);
    }
    return outcome instanceof SendOutcome.Taken;
  }

  private Map<String, String> headers(Webhook hook, String id, String body, Instant now) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", "Aide-Memoire");
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
    headers.put("webhook-signature", signatures.header(hook, id, now, body, now));
    return headers;
  }

  private void failed(Webhook hook, String text, Instant now) {
    Optional<Instant> next = HookRetry.next(hook.failures() + 1, now);
    if (next.isEmpty()) {
      disable(hook, text, now);
    } else {
      LOG.info("webhook failed id={} reason=\"{}\" next try at {}", hook.id(), text, next.get());
      store.failed(hook.id(), text, next.get());
    }
  }

  private void disable(Webhook hook, String text, Instant now) {
    LOG.warn("webhook disabled id={} label=\"{}\" reason=\"{}\", it is told nothing until somebody enables it", hook.id(), hook.label(), text);
    store.disable(hook.id(), text, now);
  }

  private static String cut(String text) {
    String printable = text.replaceAll("\\p{Cntrl}", " ");
    return printable.substring(0, Math.min(printable.length(), 250));
  }
}

package org.aidememoire.webhook;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.event.Review;

/** The bodies of messages: what happened to which event, and where to read the whole. */
@Singleton
final class HookMessages {

  private final JsonMapper mapper;
  private final PublicAddress address;

  HookMessages(JsonMapper mapper, PublicAddress address) {
    this.mapper = mapper;
    this.address = address;
  }

  String changed(Event event, Instant now) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("type", "event.changed");
    message.put("timestamp", now.toString());
    message.put("data", data(event));
    try {
      return mapper.writeValueAsString(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> data(Event event) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("uid", event.uid());
    data.put("revision", event.revision());
    data.put("sequence", event.sequence());
    data.put("deleted", event.review() == Review.REJECTED || event.mergedInto() != null);
    data.put("review", event.review().name());
    data.put("status", event.status().name());
    data.put("kind", event.kind().name());
    data.put("title", event.title());
    data.put("time", EventTimeFormat.format(event.time()));
    data.put("changedAt", event.changedAt().toString());
    data.put("url", address.resolve("/api/v1/events/" + URLEncoder.encode(event.uid(), StandardCharsets.UTF_8)).toString());
    return data;
  }
}

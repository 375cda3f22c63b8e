package org.aidememoire.admin;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Participant;
import org.aidememoire.event.PastStateStore;
import org.jspecify.annotations.Nullable;

/** Tells entries of the audit with what was before and after; of events from the states that are kept of them. */
@Singleton
final class AuditAnswers {

  private final PastStateStore states;
  private final JsonMapper mapper;

  AuditAnswers(PastStateStore states, JsonMapper mapper) {
    this.states = states;
    this.mapper = mapper;
  }

  AuditAnswer of(AuditEntry entry) {
    Integer revision = entry.revision();
    return new AuditAnswer(
        entry.id(),
        entry.at(),
        entry.actor(),
        entry.action(),
        entry.target(),
        entry.why(),
        revision == null ? json(entry.before()) : state(entry.target(), revision - 1),
        revision == null ? json(entry.after()) : state(entry.target(), revision));
  }

  private @Nullable Map<String, Object> state(String uid, int revision) {
    return states.at(uid, revision).map(AuditAnswers::state).orElse(null);
  }

  private static Map<String, Object> state(Event event) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("revision", event.revision());
    state.put("sequence", event.sequence());
    state.put("review", event.review().name());
    state.put("status", event.status().name());
    state.put("kind", event.kind().name());
    state.put("title", event.title());
    state.put("time", EventTimeFormat.format(event.time()));
    state.put("participants", event.participants().stream().map(Participant::name).toList());
    if (event.place() != null) {
      state.put("place", event.place().name());
    }
    state.put("locked", event.locked().stream().map(Enum::name).sorted().toList());
    if (event.mergedInto() != null) {
      state.put("mergedInto", event.mergedInto());
    }
    return state;
  }

  private @Nullable Map<String, Object> json(@Nullable String text) {
    try {
      return text == null ? null : mapper.readValue(text, Argument.mapOf(String.class, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

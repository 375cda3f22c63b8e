package org.aidememoire.bulk;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aidememoire.admin.EventAnswer;
import org.aidememoire.event.Event;

/** A JSON array of events, a line each. */
@Singleton
final class JsonExport implements ExportFormat {

  private final JsonMapper mapper;

  JsonExport(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String type() {
    return "application/json";
  }

  @Override
  public String head() {
    return "[\n";
  }

  @Override
  public String row(Event event, boolean first) {
    return (first ? "" : ",\n") + json(mapper, event);
  }

  @Override
  public String end() {
    return "\n]\n";
  }

  static String json(JsonMapper mapper, Event event) {
    try {
      return mapper.writeValueAsString(EventAnswer.inList(event));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

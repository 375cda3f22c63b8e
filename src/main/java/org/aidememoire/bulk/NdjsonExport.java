package org.aidememoire.bulk;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import org.aidememoire.event.Event;

/** Events as JSON objects, one a line. */
@Singleton
final class NdjsonExport implements ExportFormat {

  private final JsonMapper mapper;

  NdjsonExport(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public String name() {
    return "ndjson";
  }

  @Override
  public String type() {
    return "application/x-ndjson";
  }

  @Override
  public String head() {
    return "";
  }

  @Override
  public String row(Event event, boolean first) {
    return JsonExport.json(mapper, event) + "\n";
  }

  @Override
  public String end() {
    return "";
  }
}

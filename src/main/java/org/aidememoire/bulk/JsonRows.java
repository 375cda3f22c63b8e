package org.aidememoire.bulk;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.aidememoire.admin.EventRequest;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Events as the export writes them in JSON: fields that follow from others may stand there, and are not read. */
@Singleton
final class JsonRows {

  private static final Set<String> DERIVED =
      Set.of(
          "revision", "sequence", "review", "certainty", "timeSaid", "grain", "firstDay", "lastDay", "startsAt", "locked",
          "mergedInto", "partOf", "tookPlace", "createdAt", "changedAt", "sightings", "conflicts", "history");

  private final JsonMapper mapper;
  private final JsonBodies bodies;

  JsonRows(JsonMapper mapper, JsonBodies bodies) {
    this.mapper = mapper;
    this.bodies = bodies;
  }

  ImportRow read(String json) {
    String uid = null;
    try {
      Map<String, Object> fields = new LinkedHashMap<>(fields(json));
      uid = uid(fields.remove("uid"));
      fields.keySet().removeAll(DERIVED);
      String rest = mapper.writeValueAsString(fields);
      return ImportRow.of(uid, bodies.read(rest.getBytes(StandardCharsets.UTF_8), EventRequest.class));
    } catch (ProblemException e) {
      return ImportRow.unreadable(uid, e.problem());
    } catch (IOException e) {
      return ImportRow.unreadable(
          uid, Problem.inField(HttpStatus.BAD_REQUEST, "row", "is no JSON object: " + e.getMessage()));
    }
  }

  private Map<String, Object> fields(String json) throws IOException {
    Map<String, Object> fields = mapper.readValue(json, Argument.mapOf(String.class, Object.class));
    if (fields == null) {
      throw new ProblemException(Problem.inField(HttpStatus.BAD_REQUEST, "row", "must be a JSON object, not null"));
    }
    return fields;
  }

  private static @Nullable String uid(@Nullable Object value) {
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw Fields.fault("uid", "must be a text");
  }
}

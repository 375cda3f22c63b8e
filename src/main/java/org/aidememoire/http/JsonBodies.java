package org.aidememoire.http;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a request; what cannot be read is a problem that names the field, or line and column. */
@Singleton
public final class JsonBodies {

  private static final Pattern NAMED_FIELD =
      Pattern.compile("(?:Unknown property|Required constructor parameter|property|field) \\[(?:[^\\]]* )?(\\w+)\\]");

  private final JsonMapper mapper;

  JsonBodies(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public <T> T read(byte[] body, Class<T> type) {
    String json = text(body);
    JsonFaults.first(json).ifPresent(JsonBodies::end);
    try {
      T value = mapper.readValue(json, Argument.of(type));
      if (value == null) {
        throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "The body must be a JSON object, not null."));
      }
      return value;
    } catch (IOException e) {
      throw new ProblemException(problem(String.valueOf(e.getMessage()), json));
    }
  }

  /** The same of a body that may be left out. */
  public <T> T readOr(T standard, byte @Nullable [] body, Class<T> type) {
    return body == null || new String(body, StandardCharsets.UTF_8).isBlank() ? standard : read(body, type);
  }

  private static void end(Problem problem) {
    throw new ProblemException(problem);
  }

  /** The text of a body, which must be UTF-8. */
  public static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "The body is not UTF-8."));
    }
  }

  private static Problem problem(String message, String json) {
    String said = message.replaceFirst("\\[Source: [^;\\]]*; ", "[").replaceAll("\\s+", " ");
    return JsonLocation.field(message, json)
        .or(() -> named(message).map(name -> FieldPath.named(name, json)))
        .map(field -> Problem.inField(HttpStatus.BAD_REQUEST, field, said))
        .orElseGet(() -> Problem.of(HttpStatus.BAD_REQUEST, said));
  }

  private static Optional<String> named(String message) {
    Matcher field = NAMED_FIELD.matcher(message);
    return field.find() ? Optional.of(field.group(1)) : Optional.empty();
  }
}

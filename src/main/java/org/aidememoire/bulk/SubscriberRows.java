package org.aidememoire.bulk;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aidememoire.admin.SubscriberRequest;
import org.aidememoire.http.Fields;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.JsonItems;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Subscribers as an import has them: a JSON array, or a table (CSV) with the same names above its columns. */
@Singleton
final class SubscriberRows {

  private static final List<String> COLUMNS =
      List.of(
          "address", "zone", "hour", "leadTimes", "filter", "changes", "quiet", "pausedUntil", "digest", "digestHour",
          "digestDays", "urgentBesideDigest", "urgentInQuietHours", "dates");
  private static final Map<String, String> BY_WORD =
      COLUMNS.stream().collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

  private final JsonBodies bodies;

  SubscriberRows(JsonBodies bodies) {
    this.bodies = bodies;
  }

  /**
   * One row.
   *
   * @param request null if it cannot be read
   * @param fault why; null if it can
   */
  record Row(@Nullable SubscriberRequest request, @Nullable Problem fault) {}

  List<Row> json(String text) {
    return JsonItems.of(text, "subscribers").stream()
        .map(item -> row(() -> bodies.read(item.getBytes(StandardCharsets.UTF_8), SubscriberRequest.class)))
        .toList();
  }

  List<Row> csv(String text) {
    List<List<String>> lines = lines(text);
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> columns = lines.getFirst().stream().map(SubscriberRows::column).toList();
    return lines.stream().skip(1).map(cells -> row(() -> request(cells(columns, cells)))).toList();
  }

  private static Row row(Supplier<SubscriberRequest> reading) {
    try {
      return new Row(reading.get(), null);
    } catch (ProblemException e) {
      return new Row(null, e.problem());
    }
  }

  private static List<List<String>> lines(String text) {
    try {
      return CsvText.lines(text);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, String.valueOf(e.getMessage())));
    }
  }

  private static String column(String header) {
    String name = BY_WORD.get(header.strip().toLowerCase(Locale.ROOT));
    if (name == null) {
      throw Fields.fault(header.isBlank() ? "header" : header, "there is no such column; there are " + COLUMNS);
    }
    return name;
  }

  private static Map<String, String> cells(List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw Fields.fault("row", "has %d cells, the header %d".formatted(cells.size(), columns.size()));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isBlank()) {
        row.put(columns.get(column), cells.get(column).strip());
      }
    }
    return row;
  }

  private static SubscriberRequest request(Map<String, String> row) {
    return new SubscriberRequest(
        row.get("address"),
        row.get("zone"),
        number("hour", row),
        words("leadTimes", row),
        row.get("filter"),
        row.get("changes"),
        row.get("quiet"),
        row.get("pausedUntil"),
        row.get("digest"),
        number("digestHour", row),
        words("digestDays", row),
        truth("urgentBesideDigest", row),
        truth("urgentInQuietHours", row),
        row.get("dates"));
  }

  private static @Nullable Integer number(String field, Map<String, String> row) {
    String cell = row.get(field);
    if (cell != null && !cell.matches("\\d{1,3}")) {
      throw Fields.fault(field, "must be a number");
    }
    return cell == null ? null : Integer.valueOf(cell);
  }

  private static @Nullable List<String> words(String field, Map<String, String> row) {
    String cell = row.get(field);
    return cell == null ? null : Arrays.asList(cell.split("[\\s,;]+"));
  }

  private static @Nullable Boolean truth(String field, Map<String, String> row) {
    String cell = row.get(field);
    if (cell != null && !cell.matches("(?i)true|false")) {
      throw Fields.fault(field, "must be true or false");
    }
    return cell == null ? null : Boolean.valueOf(cell);
  }
}

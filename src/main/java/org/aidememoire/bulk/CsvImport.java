package org.aidememoire.bulk;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.admin.EventAnswer.PlaceJson;
import org.aidememoire.admin.EventRequest;
import org.aidememoire.event.Kind;
import org.aidememoire.event.Status;
import org.aidememoire.http.Fields;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** CSV with the columns of the export: those that follow from others may stand there, and are not read. */
@Singleton
final class CsvImport implements ImportFormat {

  private static final Set<String> READ =
      Set.of("uid", "title", "kind", "status", "time", "participants", "place", "country", "zone", "venue", "why");

  @Override
  public String type() {
    return "text/csv";
  }

  @Override
  public List<ImportRow> rows(String text) {
    List<List<String>> lines = lines(text);
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> columns = lines.getFirst().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    columns.forEach(CsvImport::check);
    return lines.stream().skip(1).map(cells -> row(columns, cells)).toList();
  }

  private static List<List<String>> lines(String text) {
    try {
      return CsvText.lines(text);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, String.valueOf(e.getMessage())));
    }
  }

  private static void check(String column) {
    if (!READ.contains(column) && !CsvExport.COLUMNS.contains(column)) {
      throw Fields.fault(column.isEmpty() ? "header" : column, "there is no such column; there are " + CsvExport.COLUMNS);
    }
  }

  private static ImportRow row(List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      return ImportRow.unreadable(
          null,
          Problem.inField(
              HttpStatus.UNPROCESSABLE_ENTITY, "row", "has %d cells, the header %d".formatted(cells.size(), columns.size())));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isBlank()) {
        row.put(columns.get(column), cells.get(column).strip());
      }
    }
    try {
      return ImportRow.of(row.get("uid"), request(row));
    } catch (ProblemException e) {
      return ImportRow.unreadable(row.get("uid"), e.problem());
    }
  }

  private static EventRequest request(Map<String, String> row) {
    String participants = row.get("participants");
    return new EventRequest(
        constant("kind", row, Kind.values()),
        row.get("title"),
        row.get("time"),
        constant("status", row, Status.values()),
        participants == null ? null : PartyText.parse(participants),
        place(row),
        row.get("why"));
  }

  private static @Nullable PlaceJson place(Map<String, String> row) {
    boolean isSaid = List.of("place", "country", "zone", "venue").stream().anyMatch(row::containsKey);
    return isSaid ? new PlaceJson(row.get("place"), row.get("country"), row.get("zone"), row.get("venue")) : null;
  }

  private static <E extends Enum<E>> @Nullable E constant(String field, Map<String, String> row, E[] all) {
    String word = row.get(field);
    if (word == null) {
      return null;
    }
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                Fields.fault(
                    field, "must be one of " + Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "))));
  }
}

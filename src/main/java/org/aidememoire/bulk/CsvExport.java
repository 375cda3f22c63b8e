package org.aidememoire.bulk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Place;

/** CSV that the import reads again. */
@Singleton
final class CsvExport implements ExportFormat {

  static final List<String> COLUMNS =
      List.of(
          "uid", "title", "kind", "status", "time", "participants", "place", "country", "zone", "venue", "review",
          "certainty", "first_day", "last_day", "starts_at", "took_place", "revision", "sequence", "changed_at", "why");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String type() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public String head() {
    return CsvText.line(COLUMNS);
  }

  @Override
  public String row(Event event, boolean first) {
    Place place = event.place();
    return CsvText.line(
        List.of(
            event.uid(),
            event.title(),
            event.kind().name(),
            event.status().name(),
            EventTimeFormat.format(event.time()),
            PartyText.of(event.participants()),
            place == null ? "" : place.name(),
            place == null ? "" : Objects.toString(place.country(), ""),
            place == null ? "" : Objects.toString(place.zone(), ""),
            place == null ? "" : Objects.toString(place.venue(), ""),
            event.review().name(),
            event.facts().certainty().code(),
            event.time().firstDay().map(Object::toString).orElse(""),
            event.time().lastDay().map(Object::toString).orElse(""),
            event.time().startInstant().map(Object::toString).orElse(""),
            String.valueOf(event.tookPlace()),
            String.valueOf(event.revision()),
            String.valueOf(event.sequence()),
            event.changedAt().toString(),
            ""));
  }

  @Override
  public String end() {
    return "";
  }
}

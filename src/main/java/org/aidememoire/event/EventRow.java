package org.aidememoire.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** An event as one row of its table: how it is bound and read. */
final class EventRow {

  static final String COLUMNS =
      """
      uid, revision, sequence, review, certainty, kind, title, time_text, time_said,
      place_name, place_country, place_zone, place_venue, locked, merged_into, part_of, took_place, created_at, changed_at
      """;

  private EventRow() {}

  /** With what is derived from it for queries. */
  static <S extends SqlStatement<S>> S bind(S statement, Event event) {
    EventTime time = event.time();
    return bindState(statement, event)
        .bind("status", event.status())
        .bindByType("firstDay", time.firstDay().orElse(null), LocalDate.class)
        .bindByType("lastDay", time.lastDay().orElse(null), LocalDate.class)
        .bindByType("startsAt", time.startInstant().orElse(null), Instant.class);
  }

  static <S extends SqlStatement<S>> S bindState(S statement, Event event) {
    return bindPlace(statement, event.place())
        .bind("uid", event.uid())
        .bind("revision", event.revision())
        .bind("sequence", event.sequence())
        .bind("review", event.review())
        .bind("certainty", event.facts().certainty())
        .bind("kind", event.kind())
        .bind("title", event.title())
        .bind("timeText", EventTimeFormat.format(event.time()))
        .bind("timeSaid", event.facts().timeSaid())
        .bind("locked", event.locked().stream().map(Field::name).sorted().collect(Collectors.joining(",")))
        .bind("mergedInto", event.mergedInto())
        .bind("partOf", event.partOf())
        .bind("tookPlace", event.tookPlace())
        .bind("createdAt", event.createdAt())
        .bind("changedAt", event.changedAt());
  }

  static <S extends SqlStatement<S>> S bindPlace(S statement, @Nullable Place place) {
    return statement
        .bind("placeName", place == null ? null : place.name())
        .bind("placeCountry", place == null ? null : place.country())
        .bind("placeZone", place == null || place.zone() == null ? null : place.zone().getId())
        .bind("placeVenue", place == null ? null : place.venue());
  }

  /** Without its participants, who are rows of their own. */
  static Event read(ResultSet row) throws SQLException {
    Facts facts =
        new Facts(
            Kind.valueOf(row.getString("kind")),
            row.getString("title"),
            EventTimeFormat.parse(row.getString("time_text")),
            row.getString("time_said"),
            List.of(),
            place(row),
            Certainty.valueOf(row.getString("certainty")));
    return new Event(
        row.getString("uid"),
        row.getInt("revision"),
        row.getInt("sequence"),
        Review.valueOf(row.getString("review")),
        facts,
        fields(row.getString("locked")),
        row.getString("merged_into"),
        row.getString("part_of"),
        row.getBoolean("took_place"),
        instant(row, "created_at"),
        instant(row, "changed_at"));
  }

  /** The place_… columns, which sightings have as well. */
  static @Nullable Place place(ResultSet row) throws SQLException {
    String name = row.getString("place_name");
    String zone = row.getString("place_zone");
    return name == null
        ? null
        : new Place(
            name,
            row.getString("place_country"),
            zone == null ? null : ZoneId.of(zone),
            row.getString("place_venue"));
  }

  private static Set<Field> fields(String joined) {
    return joined.isEmpty()
        ? Set.of()
        : Arrays.stream(joined.split(",", -1)).map(Field::valueOf).collect(Collectors.toSet());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

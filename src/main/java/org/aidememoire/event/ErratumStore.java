package org.aidememoire.event;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.statement.Query;

/** Where we were wrong: a row each, never changed. */
@Singleton
public final class ErratumStore {

  private final Database database;
  private final PastStateStore states;

  public ErratumStore(Database database, PastStateStore states) {
    this.database = database;
    this.states = states;
  }

  private record Row(String uid, int revision, Instant correctedAt, String why) {}

  /** Notes a correction of what the public was told. */
  public void insert(EventChange change) {
    Event before = change.before();
    if (!change.ourFault().isEmpty() && before != null && before.isPublic()) {
      database.with(
          handle ->
              handle
                  .createUpdate(
                      "INSERT INTO erratum (event_uid, revision, corrected_at, why) VALUES (:uid, :revision, :at, :why)")
                  .bind("uid", change.uid())
                  .bind("revision", change.after().revision())
                  .bind("at", change.after().changedAt())
                  .bind("why", change.ourFault())
                  .execute());
    }
  }

  /** The latest correction of an event after that revision. */
  public Optional<Erratum> latest(String uid, int sinceRevision) {
    return where(
            "event_uid = :uid AND revision > :since ORDER BY revision DESC LIMIT 1",
            query -> query.bind("uid", uid).bind("since", sinceRevision))
        .stream()
        .findFirst();
  }

  /** The latest corrections, the last first. */
  public List<Erratum> latest(int limit) {
    return where("1 = 1 ORDER BY corrected_at DESC, event_uid, revision DESC LIMIT :limit", query -> query.bind("limit", limit));
  }

  private List<Erratum> where(String condition, UnaryOperator<Query> bind) {
    List<Row> rows =
        database.with(
            handle ->
                bind.apply(
                        handle.createQuery(
                            "SELECT event_uid, revision, corrected_at, why FROM erratum WHERE " + condition))
                    .map(
                        (row, _) ->
                            new Row(
                                row.getString("event_uid"),
                                row.getInt("revision"),
                                row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                                row.getString("why")))
                    .list());
    return rows.stream().flatMap(row -> erratum(row).stream()).toList();
  }

  private Optional<Erratum> erratum(Row row) {
    return states
        .at(row.uid(), row.revision() - 1)
        .flatMap(
            before ->
                states
                    .at(row.uid(), row.revision())
                    .map(after -> new Erratum(before, after, row.correctedAt(), row.why())));
  }
}

package org.aidememoire.bulk;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.admin.SubscriberRequest;
import org.aidememoire.http.Problem.FieldError;
import org.aidememoire.bulk.ImportReport.Outcome;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.digest.Digests;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberConfig;
import org.aidememoire.subscriber.SubscriberStore;
import org.aidememoire.subscriber.Subscribers;
import org.jspecify.annotations.Nullable;

/** Takes subscribers in, a row at a time: a bad one stops none of the others. */
@Singleton
final class SubscriberImport {

  private final Subscribers subscribers;
  private final SubscriberStore store;
  private final SubscriberConfig standard;
  private final Digests digests;
  private final AuditTrail audit;
  private final Clock clock;

  SubscriberImport(
      Subscribers subscribers,
      SubscriberStore store,
      SubscriberConfig standard,
      Digests digests,
      AuditTrail audit,
      Clock clock) {
    this.subscribers = subscribers;
    this.store = store;
    this.standard = standard;
    this.digests = digests;
    this.audit = audit;
    this.clock = clock;
  }

  /** What became of an import, or would. */
  @Serdeable
  record Report(boolean dryRun, int rows, long created, long updated, long unchanged, long failed, List<RowReport> results) {}

  /**
   * One row.
   *
   * @param row from 1; the header of a table is not counted
   * @param id of the subscriber; null if there is none
   * @param errors the fields at fault, empty unless it failed
   */
  @Serdeable
  record RowReport(int row, @Nullable UUID id, Outcome outcome, List<FieldError> errors) {}

  Report take(List<SubscriberRows.Row> rows, boolean dryRun, String actor) {
    List<RowReport> results = new ArrayList<>();
    for (SubscriberRows.Row row : rows) {
      results.add(take(row, results.size() + 1, dryRun, actor));
    }
    digests.plan();
    return new Report(
        dryRun,
        results.size(),
        count(results, Outcome.CREATED),
        count(results, Outcome.UPDATED),
        count(results, Outcome.UNCHANGED),
        count(results, Outcome.FAILED),
        results);
  }

  private static long count(List<RowReport> results, Outcome outcome) {
    return results.stream().filter(row -> row.outcome() == outcome).count();
  }

  private RowReport take(SubscriberRows.Row row, int number, boolean dryRun, String actor) {
    SubscriberRequest request = row.request();
    if (request == null) {
      return failed(number, row.fault());
    }
    try {
      Subscriber made = request.subscriber(standard, clock.instant());
      Optional<Subscriber> known = store.find(made.address());
      return known.isPresent()
          ? change(known.get(), request.settings(known.get().settings()), number, dryRun, actor)
          : create(made, number, dryRun, actor);
    } catch (ProblemException e) {
      return failed(number, e.problem());
    }
  }

  private RowReport change(Subscriber known, Settings next, int number, boolean dryRun, String actor) {
    if (next.equals(known.settings())) {
      return new RowReport(number, known.id(), Outcome.UNCHANGED, List.of());
    }
    if (!dryRun) {
      subscribers.change(known.id(), next);
      audit.note(actor, "subscriber.changed", known.id().toString(), null, null);
    }
    return new RowReport(number, known.id(), Outcome.UPDATED, List.of());
  }

  private RowReport create(Subscriber made, int number, boolean dryRun, String actor) {
    if (dryRun) {
      return new RowReport(number, null, Outcome.CREATED, List.of());
    }
    subscribers.join(made);
    audit.note(actor, "subscriber.made", made.id().toString(), null, null);
    return new RowReport(number, made.id(), Outcome.CREATED, List.of());
  }

  private static RowReport failed(int number, @Nullable Problem problem) {
    return new RowReport(number, null, Outcome.FAILED, problem == null ? List.of() : errors(problem));
  }

  private static List<FieldError> errors(Problem problem) {
    return problem.errors().isEmpty() ? List.of(new FieldError("row", problem.detail())) : problem.errors();
  }
}

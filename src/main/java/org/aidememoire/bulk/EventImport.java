package org.aidememoire.bulk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.admin.EventRequest;
import org.aidememoire.bulk.ImportReport.Outcome;
import org.aidememoire.bulk.ImportReport.RowReport;
import org.aidememoire.http.Problem.FieldError;
import org.aidememoire.desk.Correction;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.NewEvent;
import org.aidememoire.desk.RefusedException;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Facts;
import org.aidememoire.http.Fields;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Takes rows in, each in a transaction of its own: a bad one stops none of the others. */
@Singleton
final class EventImport {

  private static final int LONGEST_UID = 120;

  private final Desk desk;
  private final EventStore events;

  EventImport(Desk desk, EventStore events) {
    this.desk = desk;
    this.events = events;
  }

  /**
   * How rows are taken in.
   *
   * @param dryRun whether nothing is changed, only told what would be
   * @param minor whether readers are not told of what changes
   */
  record Manner(boolean dryRun, boolean minor, String actor) {}

  ImportReport take(List<ImportRow> rows, Manner manner) {
    List<RowReport> results = new ArrayList<>();
    for (ImportRow row : rows) {
      results.add(take(row, results.size() + 1, manner));
    }
    return ImportReport.of(manner.dryRun(), results);
  }

  private RowReport take(ImportRow row, int number, Manner manner) {
    try {
      if (row.request() == null) {
        return failed(row, number, errors(row.fault()));
      }
      String uid = Fields.optional("uid", row.uid(), LONGEST_UID);
      Optional<Event> known = uid == null ? Optional.empty() : events.find(uid);
      return known.isPresent()
          ? correct(known.get(), row.request(), number, manner)
          : create(uid, row.request(), number, manner);
    } catch (ProblemException e) {
      return failed(row, number, errors(e.problem()));
    } catch (RefusedException e) {
      return failed(row, number, List.of(new FieldError(e.field(), String.valueOf(e.getMessage()))));
    }
  }

  private RowReport correct(Event event, EventRequest request, int number, Manner manner) {
    Correction correction = request.correction(manner.minor());
    Facts next = request.over(event.facts());
    if (next.equals(event.facts())) {
      return new RowReport(number, event.uid(), Outcome.UNCHANGED, List.of());
    }
    if (!manner.dryRun()) {
      desk.correct(event.uid(), null, correction, manner.actor());
    }
    return new RowReport(number, event.uid(), Outcome.UPDATED, List.of());
  }

  private RowReport create(@Nullable String uid, EventRequest request, int number, Manner manner) {
    NewEvent made = new NewEvent(uid, request.facts(), Fields.why(request.why()), manner.minor());
    String kept = manner.dryRun() ? uid : desk.create(made, manner.actor()).uid();
    return new RowReport(number, kept, Outcome.CREATED, List.of());
  }

  private static RowReport failed(ImportRow row, int number, List<FieldError> errors) {
    return new RowReport(number, row.uid(), Outcome.FAILED, errors);
  }

  private static List<FieldError> errors(@Nullable Problem problem) {
    if (problem == null) {
      return List.of();
    }
    return problem.errors().isEmpty() ? List.of(new FieldError("row", problem.detail())) : problem.errors();
  }
}

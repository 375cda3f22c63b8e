package org.aidememoire.bulk;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.aidememoire.http.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import, or would.
 *
 * @param results a row each, in their order
 */
@Serdeable
record ImportReport(
    boolean dryRun, int rows, long created, long updated, long unchanged, long failed, List<RowReport> results) {

  /** What became of a row. */
  enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    FAILED
  }

  /**
   * One row.
   *
   * @param row from 1; the header of a table is not counted
   * @param uid of the event; null if the row names none and made none
   * @param errors the fields at fault, empty unless it failed
   */
  @Serdeable
  record RowReport(int row, @Nullable String uid, Outcome outcome, List<FieldError> errors) {}

  static ImportReport of(boolean dryRun, List<RowReport> results) {
    return new ImportReport(
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
}

package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.aidememoire.http.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What became of many articles.
 *
 * @param results an article each, in their order
 */
@Serdeable
record ArticleReport(int items, long accepted, long known, long failed, List<ItemReport> results) {

  /** What became of an article. */
  enum Outcome {
    ACCEPTED,
    KNOWN,
    FAILED
  }

  /**
   * One article.
   *
   * @param item from 1
   * @param id of the article; null if it failed
   * @param errors the fields at fault, empty unless it failed
   */
  @Serdeable
  record ItemReport(int item, @Nullable UUID id, Outcome outcome, List<FieldError> errors) {}

  static ArticleReport of(List<ItemReport> results) {
    return new ArticleReport(
        results.size(),
        count(results, Outcome.ACCEPTED),
        count(results, Outcome.KNOWN),
        count(results, Outcome.FAILED),
        results);
  }

  private static long count(List<ItemReport> results, Outcome outcome) {
    return results.stream().filter(item -> item.outcome() == outcome).count();
  }
}

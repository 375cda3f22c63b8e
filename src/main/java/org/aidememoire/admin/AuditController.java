package org.aidememoire.admin;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.audit.AuditSearch;
import org.aidememoire.audit.AuditStore;
import org.aidememoire.http.Fields;
import org.aidememoire.http.PageSize;
import org.jspecify.annotations.Nullable;

/** Shows who changed what through this API. */
@Controller("/api/v1/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audit")
final class AuditController {

  private static final String ACTION = "[a-z]+(\\.[a-z_]+)?";

  private final AuditStore store;
  private final AuditAnswers answers;

  AuditController(AuditStore store, AuditAnswers answers) {
    this.store = store;
    this.answers = answers;
  }

  /**
   * One page of the audit.
   *
   * @param next what to give as {@code before} for the page behind it; null on the last
   */
  @Serdeable
  record AuditPage(List<AuditAnswer> entries, @Nullable Long next) {}

  /**
   * Who changed what, the latest first.
   *
   * @param actor "key NAME"
   * @param action "event.rescheduled", or "event" for all that is done to events
   * @param target UID or id of what was changed
   * @param since an instant, inclusive
   * @param until an instant, exclusive
   */
  @Get("{?actor,action,target,since,until,before,limit}")
  @Operation(summary = "Who changed what, when and why, with what was before and after; the latest first")
  AuditPage list(
      @QueryValue @Nullable @Parameter(examples = @ExampleObject(name = "actor", value = "key first")) String actor,
      @QueryValue @Nullable @Parameter(examples = @ExampleObject(name = "action", value = "event.rescheduled")) String action,
      @QueryValue @Nullable String target,
      @QueryValue @Nullable @Parameter(examples = @ExampleObject(name = "since", value = "2027-01-10T00:00:00Z")) Instant since,
      @QueryValue @Nullable Instant until,
      @QueryValue @Nullable Long before,
      @QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    if (action != null && !action.matches(ACTION)) {
      throw Fields.badQuery("action", "must be like \"event.rescheduled\" or \"event\"");
    }
    List<AuditEntry> page = store.search(new AuditSearch(actor, action, target, near("since", since), near("until", until), before, limit));
    return new AuditPage(page.stream().map(answers::of).toList(), page.size() < limit ? null : page.getLast().id());
  }

  // what databases cannot hold is a slip of the keyboard
  private static @Nullable Instant near(String field, @Nullable Instant instant) {
    if (instant != null && (instant.isBefore(Instant.EPOCH) || instant.isAfter(Instant.parse("9999-01-01T00:00:00Z")))) {
      throw Fields.badQuery(field, "must lie between 1970 and 9999");
    }
    return instant;
  }
}

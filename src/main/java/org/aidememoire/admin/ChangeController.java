package org.aidememoire.admin;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Review;
import org.aidememoire.event.WrittenEvent;
import org.aidememoire.http.PageSize;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;

/** Tells other programs what has changed since they last asked. */
@Controller("/api/v1/changes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "events")
final class ChangeController {

  private final EventStore events;

  ChangeController(EventStore events) {
    this.events = events;
  }

  /**
   * An event as it is now.
   *
   * @param deleted whether it is no longer to be shown: rejected, or merged into another, which the event names
   */
  @Serdeable
  record Change(boolean deleted, EventAnswer event) {

    static Change of(Event event) {
      return new Change(event.review() == Review.REJECTED || event.mergedInto() != null, EventAnswer.inList(event));
    }
  }

  /**
   * What has changed.
   *
   * @param changes each event once, however often it has changed, the one that changed longest ago first
   * @param next what to give as {@code since} the next time
   * @param more whether there is more already
   */
  @Serdeable
  record ChangePage(List<Change> changes, String next, boolean more) {}

  @Get("{?since,limit}")
  @Operation(summary = "Events that were made, changed or taken back since a cursor; without one all of them")
  ChangePage since(@QueryValue(defaultValue = "0") String since, @QueryValue(defaultValue = "100") int limit) {
    PageSize.check(limit);
    List<WrittenEvent> written = events.writtenAfter(cursor(since), limit);
    return new ChangePage(
        written.stream().map(each -> Change.of(each.event())).toList(),
        written.isEmpty() ? since : Long.toString(written.getLast().number()),
        written.size() == limit);
  }

  private static long cursor(String since) {
    try {
      long cursor = Long.parseLong(since);
      if (cursor >= 0) {
        return cursor;
      }
    } catch (NumberFormatException e) {
      // told below, with all other cursors that are none
    }
    throw new ProblemException(
        Problem.inField(HttpStatus.BAD_REQUEST, "since", "must be a cursor that an answer gave as \"next\""));
  }
}

package org.aidememoire.admin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.event.Account;
import org.aidememoire.event.Conflict;
import org.aidememoire.event.Event;
import org.aidememoire.event.HistoryStore;
import org.aidememoire.event.SightingStore;
import org.aidememoire.event.TestimonyStore;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Answers with one event, with all that is kept about it. */
@Singleton
final class EventAnswers {

  private final SightingStore sightings;
  private final TestimonyStore reports;
  private final HistoryStore history;

  EventAnswers(SightingStore sightings, TestimonyStore reports, HistoryStore history) {
    this.sightings = sightings;
    this.reports = reports;
    this.history = history;
  }

  HttpResponse<?> of(Optional<Event> event) {
    return event.isEmpty() ? notFound() : HttpResponse.ok(whole(event.get())).header(HttpHeaders.ETAG, etag(event.get()));
  }

  EventAnswer whole(Event event) {
    List<Conflict> conflicts = Account.of(reports.of(event.uid())).map(Account::conflicts).orElse(List.of());
    return EventAnswer.of(event, sightings.of(event.uid()), history.of(event.uid())).with(conflicts);
  }

  /** A state that an event was in, with what had been published and had happened by then. */
  HttpResponse<?> past(Optional<Event> state, Instant asOf) {
    return state.isEmpty()
        ? notFound()
        : HttpResponse.ok(
            EventAnswer.of(
                state.get(),
                sightings.of(state.get().uid()).stream().filter(each -> !each.publishedAt().isAfter(asOf)).toList(),
                history.of(state.get().uid()).stream()
                    .filter(each -> each.revision() <= state.get().revision())
                    .toList()));
  }

  private static HttpResponse<?> notFound() {
    return Problem.of(HttpStatus.NOT_FOUND, "There is no event of this UID.").response();
  }

  static String etag(Event event) {
    return "\"" + event.revision() + "\"";
  }

  /** The revision that a caller saw; null if the caller does not care. */
  static @Nullable Integer revision(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    try {
      return Integer.valueOf(ifMatch.replace("\"", ""));
    } catch (NumberFormatException e) {
      throw new ProblemException(
          Problem.inField(HttpStatus.BAD_REQUEST, "If-Match", "must be the ETag of the event, like \"3\""));
    }
  }
}

package org.aidememoire.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a view shows of one state of the agenda. Its next edition looks at what changed only. */
record Edition(Agenda agenda, List<AgendaEntry> members, Feed feed) {

  /**
   * The edition of a state.
   *
   * @param last an earlier one, null if there is none
   * @param now when the state was first seen; the date of the feed, if its bytes are new
   */
  static Edition of(@Nullable Edition last, CalendarView view, Agenda agenda, Instant now) {
    return last == null ? fresh(view, agenda, now) : last.next(view, agenda, now);
  }

  private static Edition fresh(CalendarView view, Agenda agenda, Instant now) {
    List<AgendaEntry> members = agenda.entries().stream().filter(entry -> view.admits(entry, agenda)).toList();
    return new Edition(agenda, members, new Feed(view.format().write(view, members), now));
  }

  private Edition next(CalendarView view, Agenda next, Instant now) {
    if (next.isSameState(agenda)) {
      return this;
    }
    Optional<List<AgendaStep>> steps = next.since(agenda);
    if (steps.isPresent() && steps.get().stream().noneMatch(step -> concerns(step, view, next))) {
      return new Edition(next, members, feed);
    }
    Edition fresh = steps.isPresent() ? stepped(view, next, steps.get(), now) : fresh(view, next, now);
    return fresh.feed.tag().equals(feed.tag()) ? new Edition(next, fresh.members, feed) : fresh;
  }

  private static boolean concerns(AgendaStep step, CalendarView view, Agenda agenda) {
    return step.gone().stream().anyMatch(entry -> view.admits(entry, agenda))
        || step.come().stream().anyMatch(entry -> view.admits(entry, agenda));
  }

  private Edition stepped(CalendarView view, Agenda next, List<AgendaStep> steps, Instant now) {
    List<AgendaEntry> all = members;
    for (AgendaStep step : steps) {
      List<AgendaEntry> come = step.come().stream().filter(entry -> view.admits(entry, next)).toList();
      all = Agenda.replaced(all, step.gone(), come);
    }
    return new Edition(next, all, new Feed(view.format().write(view, all), now));
  }
}

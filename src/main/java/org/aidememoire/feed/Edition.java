package org.aidememoire.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a view shows of one state of the agenda. Its next edition looks at what changed only. It does not hold the agenda, so
 * that many editions of old states take little memory; a thin one does not hold its body either, and can still say that
 * nothing changed.
 *
 * @param changes of the agenda
 * @param day of the agenda
 * @param members none in a thin one
 */
record Edition(long changes, LocalDate day, List<AgendaEntry> members, Feed feed) {

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
    return edition(view, agenda, agenda.entries().stream().filter(entry -> view.admits(entry, agenda)).toList(), now);
  }

  private static Edition edition(CalendarView view, Agenda agenda, List<AgendaEntry> members, Instant now) {
    return new Edition(agenda.changes(), agenda.today(), members, new Feed(view.format().write(view, members), now));
  }

  boolean isOf(Agenda agenda) {
    return agenda.isState(changes, day);
  }

  boolean isThin() {
    return feed.isThin();
  }

  Edition thin() {
    return isThin() ? this : new Edition(changes, day, List.of(), feed.thin());
  }

  /** The same with its body, if this is an edition of that agenda. */
  Edition whole(CalendarView view, Agenda agenda, Instant now) {
    return isThin() ? fresh(view, agenda, now).datedAs(this) : this;
  }

  private Edition next(CalendarView view, Agenda next, Instant now) {
    if (isOf(next)) {
      return this;
    }
    Optional<List<AgendaStep>> steps = next.since(changes, day);
    if (steps.isPresent() && steps.get().stream().noneMatch(step -> concerns(step, view, next))) {
      return new Edition(next.changes(), next.today(), members, feed);
    }
    Edition edition = steps.isPresent() && !isThin() ? stepped(view, next, steps.get(), now) : fresh(view, next, now);
    return edition.datedAs(this);
  }

  /** The same bytes keep the date they had. */
  private Edition datedAs(Edition last) {
    if (!feed.tag().equals(last.feed.tag())) {
      return this;
    }
    return new Edition(changes, day, members, last.isThin() ? feed.dated(last.feed.lastModified()) : last.feed);
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
    return edition(view, next, all, now);
  }
}

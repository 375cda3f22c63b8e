package org.aidememoire.alert;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.EventTime;

import org.aidememoire.event.Events;
import org.aidememoire.event.Facts;
import org.aidememoire.event.Revision;
import org.aidememoire.subscriber.Changes;
import org.aidememoire.subscriber.LeadTime;
import org.aidememoire.subscriber.Subscriber;
import org.jspecify.annotations.Nullable;

/**
 * What one reader must be told of one event, worked out the slow and obvious way: from instant to instant, without tables,
 * by the written rules alone.
 */
final class Oracle {

  /** One mail that must go: its words for why, and when. */
  record Expected(String reader, String uid, String why, Instant at) {}

  private record Due(String occasion, Instant at, Instant validUntil, Duration lead) {}

  private record Waiting(String why, @Nullable String occasion, Instant validUntil) {}

  private final YearScript script;
  private final Subscriber reader;
  private final String uid;
  private final List<Expected> expected = new ArrayList<>();
  private final Map<String, Due> planned = new HashMap<>();
  private final Set<String> rung = new HashSet<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private @Nullable Facts known;
  private int revision = -1;
  private @Nullable Facts lastTold;
  private @Nullable Instant settles;
  private Instant firstChange = Instant.MIN;
  private boolean told;

  Oracle(YearScript script, Subscriber reader, String uid) {
    this.script = script;
    this.reader = reader;
    this.uid = uid;
  }

  List<Expected> mails(List<Instant> ticks) {
    Map<Instant, List<Facts>> edits = new HashMap<>();
    script.edits().stream()
        .filter(edit -> edit.uid().equals(uid))
        .forEach(edit -> edits.computeIfAbsent(edit.at(), _ -> new ArrayList<>()).add(edit.facts()));
    for (Instant now : ticks) {
      edits.getOrDefault(now, List.of()).forEach(facts -> edit(facts, now));
      if (known != null) {
        settle(known, now);
        ring(known, now);
        send(known, now);
      }
    }
    return expected;
  }

  private void edit(Facts facts, Instant now) {
    if (settles == null) {
      lastTold = known;
      firstChange = now;
    }
    known = facts;
    revision++;
    Instant start = start(facts.time());
    boolean near = start != null && start.isBefore(now.plus(Duration.ofHours(2)));
    Instant quiet = now.plus(Duration.ofMinutes(near ? 1 : 10));
    Instant bound = firstChange.plus(Duration.ofMinutes(30));
    settles = quiet.isBefore(bound) ? quiet : bound;
    plan(facts, now);
  }

  // a lead time that is past when it becomes known is not made up for; one that waits its turn is kept
  private void plan(Facts facts, Instant now) {
    Map<String, Due> before = Map.copyOf(planned);
    planned.clear();
    if (facts.certainty() == Certainty.CANCELLED) {
      return;
    }
    for (LeadTime leadTime : reader.leadTimes()) {
      Due due = due(leadTime, facts.time());
      if (due != null && !rung.contains(due.occasion()) && (due.at().isAfter(now) || isSame(before.get(due.occasion()), due))) {
        planned.merge(due.occasion(), due, (one, other) -> one.lead().compareTo(other.lead()) < 0 ? one : other);
      }
    }
  }

  private static boolean isSame(@Nullable Due one, Due other) {
    return one != null && one.at().equals(other.at());
  }

  private @Nullable Due due(LeadTime leadTime, EventTime time) {
    boolean hours = leadTime instanceof LeadTime.Exact;
    if (time instanceof EventTime.At at) {
      ZonedDateTime start = at.start().atZone(Objects.requireNonNull(at.zone()));
      if (leadTime instanceof LeadTime.Exact(Duration before)) {
        return new Due(before + "/" + at.start(), start.toInstant().minus(before), start.toInstant(), before);
      }
      int days = ((LeadTime.Days) leadTime).days();
      Instant due = start.minusDays(days).toInstant();
      Instant until = days == 1 ? start.toInstant().minus(Duration.ofHours(2)) : min(due.plus(Duration.ofDays(2)), start.toInstant());
      return new Due("P" + days + "D/" + start.toLocalDate(), due, until, Duration.ofDays(days));
    }
    int days = hours ? 0 : ((LeadTime.Days) leadTime).days();
    LocalDate first =
        switch (time) {
          case EventTime.Day day -> day.day();
          case EventTime.Days range -> range.first();
          case EventTime.Week week -> week.monday();
          case EventTime.Month _, EventTime.Undated _, EventTime.At _ -> null;
        };
    if (first == null || (time instanceof EventTime.Week && days == 0)) {
      return null;
    }
    Instant due = local(first.minusDays(days));
    Instant morning = local(first);
    Instant until = days == 0 ? due.plus(Duration.ofHours(6)) : days == 1 ? morning : min(due.plus(Duration.ofDays(2)), morning);
    String from = time instanceof EventTime.Week ? isoWeek(first) : first.toString();
    return new Due("P" + days + "D/" + from + " by day", due, until, Duration.ofDays(days));
  }

  private Instant local(LocalDate day) {
    return day.atTime(LocalTime.of(reader.clock().hour(), 0)).atZone(reader.clock().zone()).toInstant();
  }

  private static String isoWeek(LocalDate monday) {
    LocalDate thursday = monday.with(DayOfWeek.THURSDAY);
    return "%d-W%02d".formatted(thursday.getYear(), (thursday.getDayOfYear() + 6) / 7);
  }

  private void settle(Facts facts, Instant now) {
    if (settles == null || settles.isAfter(now)) {
      return;
    }
    settles = null;
    AlertReason reason = reason(lastTold, facts, now);
    AlertReason tells = tells(reason, facts, now);
    if (tells != null && now.isBefore(until(tells, facts, now))) {
      waiting.removeIf(mail -> mail.occasion() == null); // what comes later says more
      waiting.add(new Waiting(tells + " revision " + revision, null, until(tells, facts, now)));
    }
  }

  private static @Nullable AlertReason reason(@Nullable Facts before, Facts after, Instant now) {
    boolean off = after.certainty() == Certainty.CANCELLED;
    if (before == null) {
      return !off && isAhead(after.time(), now) ? AlertReason.ANNOUNCED : null;
    }
    boolean wasOff = before.certainty() == Certainty.CANCELLED;
    if (off && wasOff) {
      return null;
    }
    if (off) {
      return after.time() instanceof EventTime.Undated ? AlertReason.POSTPONED : AlertReason.CANCELLED;
    }
    if (wasOff) {
      return AlertReason.REINSTATED;
    }
    if (!before.time().equals(after.time())) {
      if (after.time() instanceof EventTime.Undated) {
        return AlertReason.POSTPONED;
      }
      return isFiner(before.time(), after.time()) ? AlertReason.TIME_KNOWN : AlertReason.MOVED;
    }
    if (before.certainty() == Certainty.MAY_OCCUR && after.certainty() == Certainty.CERTAIN) {
      return AlertReason.CONFIRMED;
    }
    return Objects.equals(before.place(), after.place()) ? null : AlertReason.PLACE;
  }

  private static boolean isFiner(EventTime before, EventTime after) {
    if (before instanceof EventTime.Undated) {
      return true;
    }
    return rank(after) > rank(before) && Revision.isFiner(after, before);
  }

  private static int rank(EventTime time) {
    return switch (time) {
      case EventTime.At _ -> 3;
      case EventTime.Day _, EventTime.Days _ -> 2;
      case EventTime.Week _, EventTime.Month _, EventTime.Undated _ -> 1;
    };
  }

  private @Nullable AlertReason tells(@Nullable AlertReason reason, Facts facts, Instant now) {
    boolean untrue = reason != null && Set.of(AlertReason.MOVED, AlertReason.POSTPONED, AlertReason.CANCELLED).contains(reason);
    if (told && untrue) {
      return reason;
    }
    boolean matched = matches(lastTold == null ? facts : lastTold);
    boolean dead = facts.certainty() == Certainty.CANCELLED || !isAhead(facts.time(), now);
    if (reason == null && dead) {
      return null;
    }
    if (matched && !matches(facts)) {
      return told && reader.changes() != Changes.NONE ? AlertReason.NO_MATCH : null;
    }
    if (!matches(facts)) {
      return null;
    }
    if (!matched && !told && facts.certainty() != Certainty.CANCELLED) {
      return reader.changes() != Changes.NONE ? AlertReason.NOW_MATCHES : null;
    }
    return reason != null && isOfInterest(reason) ? reason : null;
  }

  private boolean isOfInterest(AlertReason reason) {
    boolean minor = Set.of(AlertReason.CONFIRMED, AlertReason.TIME_KNOWN, AlertReason.PLACE).contains(reason);
    return reader.changes() == Changes.ALL || (reader.changes() == Changes.IMPORTANT && !minor);
  }

  private boolean matches(Facts facts) {
    boolean french = facts.participants().contains(Events.FRANCE);
    return reader.filter().isEmpty() || reader.filter().equals(french ? "country:FR" : "not country:FR");
  }

  private Instant until(AlertReason reason, Facts facts, Instant now) {
    boolean untrue = Set.of(AlertReason.MOVED, AlertReason.POSTPONED, AlertReason.CANCELLED).contains(reason);
    EventTime time = untrue && lastTold != null ? lastTold.time() : facts.time();
    Instant start = start(time);
    Instant end = start != null ? start : time.lastDay().map(Oracle::over).orElse(now.plus(Duration.ofDays(3)));
    return untrue ? end.plus(Duration.ofDays(1)) : end;
  }

  private static boolean isAhead(EventTime time, Instant now) {
    Instant start = start(time);
    return start != null ? now.isBefore(start) : time.lastDay().map(day -> !over(day).isBefore(now)).orElse(true);
  }

  private static Instant over(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.ofHours(-12)).toInstant();
  }

  private void ring(Facts facts, Instant now) {
    List<Due> due = planned.values().stream().filter(each -> !each.at().isAfter(now)).toList();
    due.forEach(each -> planned.remove(each.occasion()));
    due.forEach(each -> rung.add(each.occasion()));
    due.stream()
        .filter(each -> now.isBefore(each.validUntil()) && matches(facts))
        .min((one, other) -> one.lead().compareTo(other.lead()))
        .ifPresent(each -> waiting.add(new Waiting("REMINDER " + each.occasion().replace(" by day", ""), each.occasion(), each.validUntil())));
  }

  private void send(Facts facts, Instant now) {
    if (script.mailDown().stream().anyMatch(outage -> outage.includes(now))) {
      return;
    }
    for (Waiting mail : List.copyOf(waiting)) {
      boolean late = !now.isBefore(mail.validUntil());
      boolean held = mail.occasion() == null && settles != null && settles.isAfter(now);
      if (late || (mail.occasion() != null && !isCurrent(mail.occasion(), facts))) {
        waiting.remove(mail);
      } else if (!held) {
        waiting.remove(mail);
        tell(mail, now);
      }
    }
  }

  private void tell(Waiting mail, Instant now) {
    // a reminder of a day counts as one of its hour, known since: the same occasion is told once
    Expected next = new Expected(reader.address().value(), uid, mail.why(), now);
    if (expected.stream().noneMatch(each -> each.why().equals(next.why()))) {
      expected.add(next);
      told = true;
    }
  }

  private boolean isCurrent(String occasion, Facts facts) {
    return facts.certainty() != Certainty.CANCELLED
        && reader.leadTimes().stream()
            .map(leadTime -> due(leadTime, facts.time()))
            .anyMatch(due -> due != null && due.occasion().replace(" by day", "").equals(occasion.replace(" by day", "")));
  }

  /** All instants at which something may be due in this life of the event. */
  Set<Instant> instants() {
    Set<Instant> instants = new HashSet<>();
    for (YearScript.Edit edit : script.edits()) {
      if (edit.uid().equals(uid)) {
        List.of(1, 10, 30).forEach(minutes -> instants.add(edit.at().plus(Duration.ofMinutes(minutes))));
        reader.leadTimes().forEach(lead -> {
          Due due = due(lead, edit.facts().time());
          if (due != null) {
            instants.add(due.at());
          }
        });
      }
    }
    return instants;
  }

  private static @Nullable Instant start(EventTime time) {
    return time instanceof EventTime.At at ? at.start().atZone(Objects.requireNonNull(at.zone())).toInstant() : null;
  }

  private static Instant min(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}

package org.aidememoire.event;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hears the reports on one event in the order of their publication and keeps what they say together. The newer beats the
 * older; the less believed beats the more believed only if a second source says the same. What is coarser or vaguer takes
 * nothing away from what is finer or surer.
 */
final class Hearing {

  private Facts facts;
  private Trust timeTrust;
  private Trust statusTrust;
  private Trust placeTrust;
  private final List<EventTime> left = new ArrayList<>();
  private final List<Testimony> overruled = new ArrayList<>();

  Hearing(Facts start, Trust trust) {
    facts = start;
    timeTrust = trust;
    statusTrust = trust;
    placeTrust = trust;
  }

  Facts facts() {
    return facts;
  }

  Set<UUID> pending() {
    return overruled.stream().map(Testimony::id).collect(toSet());
  }

  /** Whether that is another time than what is known, and not one that the meeting was moved away from. */
  boolean isContradictedBy(EventTime time) {
    return !(facts.time() instanceof EventTime.Undated) && !EventMatcher.overlap(time, facts.time()) && !wasLeft(time);
  }

  /** Notes a time at which it no longer is. */
  void leave(@Nullable EventTime time) {
    if (time != null && !(time instanceof EventTime.Undated)) {
      left.add(time);
    }
  }

  void hear(Testimony report) {
    if (report.isOfThePast()) {
      return; // says nothing of what will be
    }
    if (report.isCancellation()) {
      hearCalledOff(report);
    } else if (report.sighting().movedFrom() != null) {
      hearMoved(report);
    } else if (facts.status() == Status.CANCELLED) {
      hearRevived(report);
    } else {
      hearSaid(report);
    }
  }

  private void hearCalledOff(Testimony report) {
    EventTime off = report.claimed();
    boolean concerned = off instanceof EventTime.Undated || EventMatcher.overlap(off, facts.time());
    if (!concerned || facts.status() == Status.CANCELLED || overrules(statusTrust, report)) {
      return;
    }
    facts = facts.withCertainty(Certainty.CANCELLED);
    statusTrust = report.weight();
    if (report.sighting().movedFrom() != null) {
      leave(facts.time());
      facts = facts.withTime(new EventTime.Undated(), report.sighting().timeSaid());
    }
  }

  private void hearMoved(Testimony report) {
    Sighting sighting = report.sighting();
    EventTime from = sighting.movedFrom();
    boolean away = from instanceof EventTime.Undated || from == null || EventMatcher.overlap(from, facts.time());
    if (EventMatcher.overlap(sighting.time(), facts.time()) && (!away || from instanceof EventTime.Undated)) {
      leave(from);
      hearAgain(report);
    } else if (!away && from != null && wasLeft(from) && wasLeft(sighting.time())) {
      leave(from); // an earlier move, told again after a later one
    } else if (!Revision.isFiner(facts.time(), sighting.time()) && !overrules(timeTrust, report)) {
      leave(from);
      leave(facts.time());
      moveTo(report);
    }
  }

  private void moveTo(Testimony report) {
    takeTime(report);
    left.removeIf(time -> EventMatcher.overlap(time, facts.time()));
    if (facts.status() == Status.CANCELLED) {
      revive(report);
    }
    takeRest(report);
  }

  private void hearAgain(Testimony report) {
    if (facts.status() == Status.CANCELLED) {
      hearRevived(report);
    } else {
      hearSaid(report);
    }
  }

  // the old day, said again, revives nothing that was put off
  private void hearRevived(Testimony report) {
    EventTime time = report.sighting().time();
    boolean newDay = facts.time() instanceof EventTime.Undated && !wasLeft(time);
    boolean concerned = !(time instanceof EventTime.Undated) && (newDay || EventMatcher.overlap(time, facts.time()));
    if (concerned && !overrules(statusTrust, report)) {
      revive(report);
      hearSaid(report);
    }
  }

  private void revive(Testimony report) {
    facts = facts.withCertainty(report.sighting().certainty());
    statusTrust = report.weight();
  }

  private void hearSaid(Testimony report) {
    EventTime time = report.sighting().time();
    if (facts.time() instanceof EventTime.Undated && !(time instanceof EventTime.Undated)) {
      takeTime(report);
    } else if (Revision.isFiner(time, facts.time())) {
      Trust ofTheDay = timeTrust;
      takeTime(report);
      timeTrust = ofTheDay.compareTo(timeTrust) > 0 ? ofTheDay : timeTrust;
    } else if (isContest(time) && !isTakenOver(report)) {
      return;
    }
    takeRest(report);
  }

  private boolean isContest(EventTime time) {
    return !(time instanceof EventTime.Undated)
        && (!EventMatcher.overlap(time, facts.time()) || isOtherHour(time) || isOtherRange(time));
  }

  private boolean isOtherHour(EventTime time) {
    return time instanceof EventTime.At one && facts.time() instanceof EventTime.At other && !one.start().equals(other.start());
  }

  private boolean isOtherRange(EventTime time) {
    return time instanceof EventTime.Days && facts.time() instanceof EventTime.Days && !time.equals(facts.time());
  }

  /** Whether another time said without a word of a move is the one to show. */
  private boolean isTakenOver(Testimony report) {
    if (wasLeft(report.sighting().time()) && report.weight().compareTo(timeTrust) <= 0) {
      return false; // has not heard of the move
    }
    if (overrules(timeTrust, report)) {
      return false;
    }
    takeTime(report);
    return true;
  }

  private boolean wasLeft(EventTime time) {
    return left.stream().anyMatch(each -> EventMatcher.overlap(each, time));
  }

  /** Whether what is known stands against a report; the report is then noted. */
  private boolean overrules(Trust known, Testimony report) {
    boolean stands = report.weight().compareTo(known) < 0 && overruled.stream().noneMatch(report::isSecondTo);
    if (stands) {
      overruled.add(report);
    } else {
      overruled.removeIf(report::isSecondTo);
    }
    return stands;
  }

  private void takeTime(Testimony report) {
    facts = facts.withTime(report.sighting().time(), report.sighting().timeSaid());
    timeTrust = report.weight();
  }

  private void takeRest(Testimony report) {
    Sighting sighting = report.sighting();
    if (sighting.certainty().compareTo(facts.certainty()) > 0 && report.weight().compareTo(statusTrust) >= 0) {
      facts = facts.withCertainty(sighting.certainty());
      statusTrust = report.weight();
    }
    takePlace(sighting.place(), report.weight());
    facts = facts.withParticipants(Parties.joined(facts.participants(), sighting.participants()));
  }

  private void takePlace(@Nullable Place sighted, Trust trust) {
    Place known = facts.place();
    boolean saysMore = sighted != null && (known == null || sighted.name().endsWith(", " + known.name()));
    boolean another = !Places.canBeOne(known, sighted) && trust.compareTo(placeTrust) >= 0;
    if (saysMore || another) {
      facts = facts.withPlace(sighted);
      placeTrust = trust;
    }
  }
}

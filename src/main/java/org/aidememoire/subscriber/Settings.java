package org.aidememoire.subscriber;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants.
 *
 * @param clock the zone in which times are shown, and the hour of reminders that are counted in days
 * @param filter which meetings, in the language of the feeds' filters; empty for all
 * @param quiet hours in which mail is held, null for none
 * @param pausedUntil nothing is sent before, null if not paused
 * @param digest one mail of all there is to tell, in place of single ones
 * @param urgent what of that comes at once all the same
 * @param dates how days and hours are written
 */
public record Settings(
    DayClock clock,
    Set<LeadTime> leadTimes,
    String filter,
    Changes changes,
    @Nullable QuietHours quiet,
    @Nullable Instant pausedUntil,
    Digest digest,
    Urgent urgent,
    DateStyle dates) {

  /**
   * What becomes of a change after which somebody would go to the wrong place or day: moved, off, or on again.
   *
   * @param besideDigest comes as a mail of its own to one who gets digests
   * @param inQuietHours breaks the quiet hours
   */
  public record Urgent(boolean besideDigest, boolean inQuietHours) {}

  public Settings {
    leadTimes = Set.copyOf(leadTimes);
  }

  /** Of one who chose nothing but these. */
  public Settings(DayClock clock, Set<LeadTime> leadTimes, String filter, Changes changes) {
    this(clock, leadTimes, filter, changes, null, null, Digest.NONE, new Urgent(true, false), DateStyle.EN_GB);
  }

  /** When digests come; null if none do. */
  public @Nullable DigestClock digestClock() {
    return digest.isOn() ? new DigestClock(digest, clock.zone()) : null;
  }

  public Settings withLeadTimes(Set<LeadTime> next) {
    return new Settings(clock, next, filter, changes, quiet, pausedUntil, digest, urgent, dates);
  }

  public Settings withQuiet(@Nullable QuietHours next) {
    return new Settings(clock, leadTimes, filter, changes, next, pausedUntil, digest, urgent, dates);
  }

  public Settings withPausedUntil(@Nullable Instant next) {
    return new Settings(clock, leadTimes, filter, changes, quiet, next, digest, urgent, dates);
  }

  public Settings withDigest(Digest next) {
    return new Settings(clock, leadTimes, filter, changes, quiet, pausedUntil, next, urgent, dates);
  }

  public Settings withUrgent(Urgent next) {
    return new Settings(clock, leadTimes, filter, changes, quiet, pausedUntil, digest, next, dates);
  }

  public Settings withDates(DateStyle next) {
    return new Settings(clock, leadTimes, filter, changes, quiet, pausedUntil, digest, urgent, next);
  }
}

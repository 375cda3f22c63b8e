package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aidememoire.http.Fields;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.Settings;
import org.aidememoire.subscriber.SettingsText;
import org.aidememoire.subscriber.Subscriber;
import org.aidememoire.subscriber.SubscriberConfig;
import org.aidememoire.subscriber.SubscriberState;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber as an operator makes or changes one; what is left out stays, or is as configured.
 *
 * @param zone "Europe/Paris"
 * @param hour local hour of reminders that are counted in days
 * @param leadTimes "P7D", "P1D", "PT1H"
 * @param filter which meetings, "country:FR kind:summit"; all if left out
 * @param changes NONE, IMPORTANT or ALL
 * @param quiet hours in which mail is held, "22:00-07:00"; empty for none
 * @param pausedUntil a day in the reader's zone, or an instant; empty for not paused
 * @param digest OFF, DAILY or WEEKLY: one mail of all there is to tell in place of single ones
 * @param digestHour local hour of digests
 * @param digestDays "MONDAY", …; one for a weekly digest
 * @param urgentBesideDigest whether what is moved, off, or on again comes at once beside digests
 * @param urgentInQuietHours whether that breaks the quiet hours
 * @param dates how days and hours are written: "en-GB", "fr", "iso"
 */
@Serdeable
public record SubscriberRequest(
    @Nullable String address,
    @Nullable String zone,
    @Nullable Integer hour,
    @Nullable List<String> leadTimes,
    @Nullable String filter,
    @Nullable String changes,
    @Nullable String quiet,
    @Nullable String pausedUntil,
    @Nullable String digest,
    @Nullable Integer digestHour,
    @Nullable List<String> digestDays,
    @Nullable Boolean urgentBesideDigest,
    @Nullable Boolean urgentInQuietHours,
    @Nullable String dates) {

  /** Confirmed already: the operator answers for it. */
  public Subscriber subscriber(SubscriberConfig standard, Instant now) {
    Address valid = Fields.valid("address", () -> Address.parse(address == null ? "" : address));
    return new Subscriber(UUID.randomUUID(), valid, SubscriberState.CONFIRMED, settings(standard.settings()), now);
  }

  /** What this makes of settings; ends in a problem that names all fields at fault. */
  public Settings settings(Settings base) {
    SettingsText text =
        new SettingsText(
            zone,
            text(hour),
            leadTimes,
            filter,
            changes,
            quiet,
            pausedUntil,
            digest,
            text(digestHour),
            digestDays,
            urgentBesideDigest,
            urgentInQuietHours,
            dates);
    SettingsText.Reading reading = text.over(base);
    if (!reading.faults().isEmpty()) {
      throw new ProblemException(
          Problem.inFields(
              reading.faults().stream().map(fault -> new Problem.FieldError(fault.field(), fault.detail())).toList()));
    }
    return reading.settings();
  }

  private static @Nullable String text(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }
}

package org.aidememoire.bulk;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.admin.EventAnswer.ParticipantJson;
import org.aidememoire.admin.EventAnswer.PlaceJson;
import org.aidememoire.admin.EventRequest;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Kind;
import org.aidememoire.event.ParticipantType;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;
import org.aidememoire.ical.CalendarReader;
import org.aidememoire.ical.ReadEntry;

/**
 * An iCalendar file. CATEGORIES give the kind and the parties, as in our feeds; names of people come from ORGANIZER and
 * ATTENDEE.
 */
@Singleton
final class IcsImport implements ImportFormat {

  @Override
  public String type() {
    return "text/calendar";
  }

  @Override
  public List<ImportRow> rows(String text) {
    if (!text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
      throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "The body is no iCalendar file: it does not begin with BEGIN:VCALENDAR."));
    }
    return CalendarReader.entries(text).stream().map(IcsImport::row).toList();
  }

  private static ImportRow row(ReadEntry entry) {
    return switch (entry) {
      case ReadEntry.Read read -> ImportRow.of(read.uid(), request(read));
      case ReadEntry.Unreadable(String uid, String property, String detail) ->
          ImportRow.unreadable(uid, Problem.inField(HttpStatus.UNPROCESSABLE_ENTITY, property, detail));
    };
  }

  private static EventRequest request(ReadEntry.Read read) {
    List<ParticipantJson> parties = new ArrayList<>();
    read.categories().stream().filter(name -> kind(name).isEmpty()).map(IcsImport::party).forEach(parties::add);
    read.people().stream()
        .map(name -> new ParticipantJson(name, ParticipantType.PERSON, null, null))
        .forEach(parties::add);
    return new EventRequest(
        read.categories().stream().flatMap(name -> kind(name).stream()).findFirst().orElse(Kind.MEETING),
        read.summary(),
        EventTimeFormat.format(read.time()),
        read.status(),
        parties,
        read.location() == null ? null : new PlaceJson(read.location(), null, null, null),
        null);
  }

  private static Optional<Kind> kind(String category) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.word().equalsIgnoreCase(category)).findFirst();
  }

  private static ParticipantJson party(String name) {
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name))
        .findFirst()
        .map(code -> new ParticipantJson(name, ParticipantType.STATE, "iso:" + code, null))
        .orElseGet(() -> new ParticipantJson(name, ParticipantType.ORGANISATION, null, null));
  }
}

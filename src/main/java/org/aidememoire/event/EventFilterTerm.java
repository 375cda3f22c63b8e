package org.aidememoire.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one term of a filter: "kind:summit", "certainty>=eos4". */
final class EventFilterTerm {

  private interface Reader {
    EventFilter read(String value, int position);
  }

  private static final Map<String, Reader> READERS =
      Map.ofEntries(
          Map.entry("country", EventFilterTerm::country),
          Map.entry("region", EventFilterTerm::region),
          Map.entry("organisation", EventFilterTerm::organisation),
          Map.entry("organization", EventFilterTerm::organisation),
          Map.entry("org", EventFilterTerm::organisation),
          Map.entry("person", (value, _) -> new EventFilter.Person(value)),
          Map.entry("kind", EventFilterTerm::kind),
          Map.entry("status", EventFilterTerm::status),
          Map.entry("place", (value, _) -> new EventFilter.At(value)),
          Map.entry("certainty", EventFilterTerm::certainty),
          Map.entry("text", (value, _) -> new EventFilter.Text(value)),
          Map.entry("window", EventFilterTerm::window));

  private EventFilterTerm() {}

  static EventFilter of(String field, String operator, String value, int position) {
    String name = field.isEmpty() ? "text" : field.toLowerCase(Locale.ROOT);
    Reader reader = READERS.get(name);
    if (reader == null) {
      throw new EventFilterException("no field \"" + field + "\": " + names(READERS.keySet().stream()), position);
    }
    if (value.isBlank()) {
      throw new EventFilterException(name + " has no value", position);
    }
    if (operator.equals(">=") != name.equals("certainty")) {
      throw new EventFilterException("write " + (name.equals("certainty") ? "certainty>=eos4" : name + ":" + value), position);
    }
    return reader.read(value, position);
  }

  private static EventFilter country(String value, int position) {
    String code = Countries.code(value);
    if (code.isEmpty()) {
      throw new EventFilterException("no country \"" + value + "\": an ISO code or an English name", position);
    }
    return new EventFilter.Country(code);
  }

  private static EventFilter region(String value, int position) {
    if (Countries.inRegion(value).isEmpty()) {
      throw new EventFilterException("no region \"" + value + "\": " + names(Countries.regions().stream()), position);
    }
    return new EventFilter.Region(value.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  private static EventFilter organisation(String value, int position) {
    return new EventFilter.Organisation(Countries.organisation(value));
  }

  private static EventFilter kind(String value, int position) {
    return new EventFilter.OfKind(constant(Kind.values(), value, "kind", position));
  }

  private static EventFilter status(String value, int position) {
    return new EventFilter.OfStatus(constant(Status.values(), value, "status", position));
  }

  private static EventFilter certainty(String value, int position) {
    Optional<Certainty> byCode =
        Arrays.stream(Certainty.values()).filter(one -> one.code().equalsIgnoreCase(value)).findFirst();
    return new EventFilter.AtLeast(byCode.orElseGet(() -> constant(Certainty.values(), value, "certainty", position)));
  }

  private static EventFilter window(String value, int position) {
    String[] ends = value.split("\\.\\.", 2);
    try {
      return new EventFilter.Window(day(ends[0]), day(ends.length == 1 ? ends[0] : ends[1]));
    } catch (DateTimeException e) {
      throw new EventFilterException("no days \"" + value + "\": write window:2027-01-01..2027-06-30", position);
    }
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static <E extends Enum<E>> E constant(E[] all, String value, String field, int position) {
    return Arrays.stream(all)
        .filter(one -> one.name().equalsIgnoreCase(value.replace('-', '_')))
        .findFirst()
        .orElseThrow(
            () ->
                new EventFilterException(
                    "no " + field + " \"" + value + "\": " + names(Arrays.stream(all).map(Enum::name)), position));
  }

  private static String names(Stream<String> names) {
    return names.map(name -> name.toLowerCase(Locale.ROOT)).sorted().collect(Collectors.joining(", "));
  }
}

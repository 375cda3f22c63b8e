package org.aidememoire.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which events someone wants, in one language for calendar files, addresses and subscriptions:
 *
 * <pre>
 * country:FR and (kind:summit or org:NATO) and not status:cancelled
 * region:middle-east certainty>=eos4
 * place:Geneva person:"Antonio Guterres" text:ceasefire window:2027-01-01..2027-06-30
 * </pre>
 *
 * Words side by side are joined by "and"; a word without a field is looked for in title, parties and place.
 */
public sealed interface EventFilter {

  /** Takes part, is acted for, or is the host. */
  record Country(String code) implements EventFilter {}

  /** One of the countries concerned lies there. */
  record Region(String name) implements EventFilter {}

  /** Takes part or is acted for, itself or one of its organs: "United Nations" is in "United Nations Security Council". */
  record Organisation(String name) implements EventFilter {}

  record Person(String name) implements EventFilter {}

  record OfKind(Kind kind) implements EventFilter {}

  record OfStatus(Status status) implements EventFilter {}

  /** Held at a place or venue of that name. */
  record At(String place) implements EventFilter {}

  record AtLeast(Certainty certainty) implements EventFilter {}

  record Text(String words) implements EventFilter {}

  /** Some day lies in the range; an open end is null. */
  record Window(@Nullable LocalDate first, @Nullable LocalDate lastInclusive) implements EventFilter {}

  record Not(EventFilter filter) implements EventFilter {}

  /** Each of these; all events if there are none. */
  record And(List<EventFilter> filters) implements EventFilter {
    public And {
      filters = List.copyOf(filters);
    }
  }

  record Or(List<EventFilter> filters) implements EventFilter {
    public Or {
      filters = List.copyOf(filters);
    }
  }

  /** Every event. */
  static EventFilter all() {
    return new And(List.of());
  }

  /**
   * Reads a filter; empty text is {@link #all}.
   *
   * @throws EventFilterException saying what is wrong and where
   */
  static EventFilter parse(String text) {
    return new EventFilterParser(text).parse();
  }

  default boolean test(Event event) {
    return switch (this) {
      case Country country -> Countries.of(event).contains(country.code());
      case Region region -> Countries.of(event).stream().anyMatch(Countries.inRegion(region.name())::contains);
      case Organisation organisation -> hasOrganisation(event, organisation.name());
      case Person person -> names(event, Set.of(ParticipantType.PERSON)).anyMatch(name -> has(name, person.name()));
      case OfKind kind -> event.kind() == kind.kind();
      case OfStatus status -> event.status() == status.status();
      case At at -> place(event).anyMatch(name -> has(name, at.place()));
      case AtLeast least -> isAtLeast(event.facts().certainty(), least.certainty());
      case Text text -> texts(event).anyMatch(name -> has(name, text.words()));
      case Window window -> overlaps(event.time(), window);
      case Not not -> !not.filter().test(event);
      case And and -> and.filters().stream().allMatch(filter -> filter.test(event));
      case Or or -> or.filters().stream().anyMatch(filter -> filter.test(event));
    };
  }

  private static boolean has(String text, String words) {
    return FoldedText.hasWords(text, FoldedText.of(words));
  }

  private static boolean hasOrganisation(Event event, String name) {
    return event.participants().stream()
        .anyMatch(
            one ->
                name.equals(one.id())
                    || (one.type() == ParticipantType.ORGANISATION && has(one.name(), name))
                    || (one.side() != null && has(one.side(), name)));
  }

  // called off is an answer to "how sure", not a degree of it: such an event passes, so that its cancellation is seen
  private static boolean isAtLeast(Certainty certainty, Certainty least) {
    return certainty == Certainty.CANCELLED || certainty.compareTo(least) >= 0;
  }

  private static boolean overlaps(EventTime time, Window window) {
    return time.firstDay().isPresent()
        && (window.lastInclusive() == null || !time.firstDay().get().isAfter(window.lastInclusive()))
        && (window.first() == null || !time.lastDay().orElseThrow().isBefore(window.first()));
  }

  private static Stream<String> names(Event event, Set<ParticipantType> types) {
    return event.participants().stream().filter(one -> types.contains(one.type())).map(Participant::name);
  }

  private static Stream<String> place(Event event) {
    Place place = event.place();
    return place == null ? Stream.of() : Stream.of(place.name(), place.venue()).filter(Objects::nonNull);
  }

  private static Stream<String> texts(Event event) {
    Stream<String> parties =
        event.participants().stream().flatMap(one -> Stream.of(one.name(), one.sideName()));
    return Stream.of(Stream.of(event.title()), parties, place(event)).flatMap(each -> each);
  }
}

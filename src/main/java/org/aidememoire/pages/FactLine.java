package org.aidememoire.pages;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeWords;
import org.aidememoire.event.Evidence;
import org.aidememoire.event.Field;
import org.aidememoire.event.Place;
import org.aidememoire.event.ReportedSighting;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a meeting, and the words of the articles that it was read from.
 *
 * @param note how it came about where no article says it, else empty
 * @param proofs the latest published first
 */
record FactLine(String name, String value, String note, List<Proof> proofs) {

  private static final List<Field> SHOWN =
      List.of(Field.TIME, Field.PARTICIPANTS, Field.PLACE, Field.KIND, Field.STATUS);

  /** Words of one article, and the rule that read them. */
  record Proof(Passage passage, String rule, Source source) {

    static Proof of(ReportedSighting report, Evidence evidence, @Nullable String text) {
      return new Proof(Passage.of(text, report.quote(), evidence), evidence.rule(), Source.of(report));
    }
  }

  static List<FactLine> of(Event event, List<ReportedSighting> reports, Map<UUID, String> texts) {
    return SHOWN.stream()
        .map(
            field ->
                new FactLine(
                    EventWords.field(field), value(event, field), note(event, field), proofs(field, reports, texts)))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  @Nullable Proof latest() {
    return proofs.isEmpty() ? null : proofs.getFirst();
  }

  List<Proof> earlier() {
    return proofs.stream().skip(1).toList();
  }

  String earlierCount() {
    return Sentences.count(earlier().size(), "more passage");
  }

  private static String value(Event event, Field field) {
    return switch (field) {
      case TITLE -> event.title();
      case KIND -> event.kind().word();
      case TIME -> time(event);
      case PARTICIPANTS -> event.participants().stream().map(EventWords::party).collect(joining(", "));
      case PLACE -> Optional.ofNullable(event.place()).map(FactLine::place).orElse("");
      case STATUS -> EventWords.sureness(event.facts().certainty());
    };
  }

  private static String time(Event event) {
    EventTime time = PlaceTime.of(event);
    String words = Sentences.begun(EventTimeWords.of(time));
    return time instanceof EventTime.Day day && day.part() == null ? words + ", hour not announced" : words;
  }

  private static String place(Place place) {
    String venue = place.venue();
    return venue == null ? place.name() : venue + ", " + place.name();
  }

  private static String note(Event event, Field field) {
    return event.isLocked(field) ? "Set by an editor." : "";
  }

  private static List<Proof> proofs(Field field, List<ReportedSighting> reports, Map<UUID, String> texts) {
    return reports.stream()
        .flatMap(
            report ->
                report.evidence().stream()
                    .filter(evidence -> evidence.field() == field)
                    .map(evidence -> Proof.of(report, evidence, texts.get(report.articleId()))))
        .toList();
  }
}

package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Certainty;
import org.aidememoire.event.Evidence;
import org.aidememoire.event.Fate;
import org.aidememoire.event.Field;
import org.aidememoire.event.Kind;
import org.aidememoire.event.PartOfDay;
import org.aidememoire.event.Participant;
import org.aidememoire.event.ParticipantType;
import org.aidememoire.event.Place;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Names;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a meeting as a sighting, with the words that each field came from. */
final class SightingWriter {

  private final Document document;
  private final Names names;
  private final @Nullable Mention here;
  private final Stays stays;

  SightingWriter(Article article, Stays stays) {
    this.stays = stays;
    document = article.document();
    names = article.names();
    here = article.dateline().here();
  }

  /** {@code movedFrom} is null for a meeting that was not moved. */
  Sighting write(Cluster cluster, @Nullable EventTime movedFrom, double confidence) {
    Candidate best = cluster.best();
    TimeMention time = cluster.time();
    List<Mention> stops = stops(cluster);
    Place place = place(stops);
    return new Sighting(
        cluster.kind(),
        inZone(cluster.eventTime(), place),
        time == null ? "" : time.said(),
        time == null ? null : part(time),
        time == null ? null : time.zone(),
        movedFrom,
        cluster.mood() == Mood.PAST ? Fate.TOOK_PLACE : Fate.OPEN,
        participants(cluster.parties()),
        place,
        cluster.mood() == Mood.PAST ? Certainty.CERTAIN : cluster.mood().certainty(),
        confidence,
        mentions(cluster, best),
        evidence(cluster, best, stops, time));
  }

  /** An organisation whose sitting is reported from a city sits there, unless another place is said. */
  private List<Mention> stops(Cluster cluster) {
    List<Named> sides = Who.sides(cluster.parties());
    boolean sitting = sides.size() == 1 && sides.getFirst() instanceof Named.Organisation && cluster.kind() != Kind.VISIT;
    List<Mention> places = cluster.places().isEmpty() ? stays.of(cluster) : cluster.places();
    return places.isEmpty() && sitting && here != null ? List.of(here) : places;
  }

  /** A clock time said without a zone is the place's. */
  private static EventTime inZone(EventTime time, @Nullable Place place) {
    return time instanceof EventTime.At(var start, var end, var zone) && zone == null && place != null && place.zone() != null
        ? new EventTime.At(start, end, place.zone())
        : time;
  }

  private static @Nullable PartOfDay part(TimeMention time) {
    return time.part() != null ? time.part() : time.time() instanceof EventTime.Day day ? day.part() : null;
  }

  private List<Sighting.Mention> mentions(Cluster cluster, Candidate best) {
    Set<Integer> sentences = new LinkedHashSet<>();
    sentences.add(best.sentence());
    cluster.all().forEach(candidate -> sentences.add(candidate.sentence()));
    List<Sighting.Mention> mentions = new ArrayList<>();
    for (int sentence : sentences) {
      Span span = document.sentenceSpan(sentence);
      mentions.add(new Sighting.Mention(span.start(), span.end(), document.textOf(span)));
    }
    return mentions;
  }

  private List<Evidence> evidence(Cluster cluster, Candidate best, List<Mention> stops, @Nullable TimeMention time) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(evidence(Field.KIND, best.trigger().first(), best.trigger().end(), String.join("; ", best.rules())));
    evidence.add(evidence(Field.STATUS, best.trigger().first(), best.trigger().end(), best.mood().name()));
    if (time != null) {
      evidence.add(evidence(Field.TIME, time.first(), time.end(), time.rule()));
    }
    Set<Named> parties = cluster.parties();
    for (Mention mention : names.all()) {
      boolean inSentence = document.sentenceOf(mention.first()) == best.sentence();
      if (inSentence && !mention.equals(here) && parties.contains(Who.asParty(mention.named()))) {
        evidence.add(evidence(Field.PARTICIPANTS, mention.first(), mention.end(), "name"));
      }
    }
    for (Mention place : stops) {
      evidence.add(evidence(Field.PLACE, place.first(), place.end(), "place"));
    }
    return evidence;
  }

  private Evidence evidence(Field field, int first, int end, String rule) {
    Span span = document.span(first, end);
    return new Evidence(field, span.start(), span.end(), document.textOf(span), rule);
  }

  private static List<Participant> participants(Set<Named> parties) {
    return parties.stream().map(SightingWriter::participant).distinct().toList();
  }

  private static Participant participant(Named named) {
    return switch (named) {
      case Named.State state -> new Participant(state.name(), ParticipantType.STATE, "iso:" + state.code(), null);
      case Named.Organisation organisation ->
          new Participant(organisation.name(), ParticipantType.ORGANISATION, wikidata(organisation.wikidata()), null);
      case Named.Party party -> new Participant(party.name(), ParticipantType.GROUP, wikidata(party.wikidata()), null);
      case Named.City city -> participant(city.state());
      case Named.Person person ->
          new Participant(person.name(), ParticipantType.PERSON, null, person.side() == null ? null : Who.asParty(person.side()).name());
    };
  }

  private static @Nullable String wikidata(@Nullable String id) {
    return id == null ? null : "wikidata:" + id;
  }

  private static @Nullable Place place(List<Mention> stops) {
    if (stops.isEmpty()) {
      return null;
    }
    List<String> names = stops.stream().map(stop -> placeName(stop.named())).distinct().toList();
    Named first = stops.getFirst().named();
    boolean one = names.size() == 1;
    return switch (first) {
      case Named.City city -> new Place(String.join("; ", names), one ? city.state().code() : null, one ? city.zone() : null, null);
      case Named.State state -> new Place(String.join("; ", names), one ? state.code() : null, null, null);
      case Named.Organisation _, Named.Party _, Named.Person _ -> null;
    };
  }

  private static String placeName(Named named) {
    return named instanceof Named.City city && city.rank() != Named.City.Rank.REGION
        ? city.name() + ", " + city.state().name()
        : named.name();
  }
}

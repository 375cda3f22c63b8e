package org.aidememoire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Evidence;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.Extractor;
import org.aidememoire.extract.sighting.Findings;
import org.aidememoire.extract.sighting.Judgement;
import org.jspecify.annotations.Nullable;

/** Sightings as JSON; offsets count code points, as other programs do. */
final class SightingJson {

  private static final JsonFactory JSON = new JsonFactory();

  private SightingJson() {}

  /** The answer to one line of {@code extract --jsonl}. */
  static String line(ArticleLine article, Extractor extractor) {
    List<Sighting> sightings = extractor.sightings(article.title(), article.text(), article.reference());
    return write(false, json -> {
      json.writeStringField("id", article.id());
      events(json, article.text(), sightings, false);
    });
  }

  /** The answer to one file. */
  static String document(String file, String text, Findings findings, boolean explain) {
    return write(true, json -> {
      json.writeStringField("file", file);
      events(json, text, findings.sightings(), true);
      if (explain) {
        judgements(json, findings.judgements());
      }
    }) + System.lineSeparator();
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static String write(boolean pretty, Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      if (pretty) {
        json.useDefaultPrettyPrinter();
      }
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void events(JsonGenerator json, String text, List<Sighting> sightings, boolean evidence) throws IOException {
    json.writeArrayFieldStart("events");
    for (Sighting sighting : sightings) {
      json.writeStartObject();
      event(json, text, sighting);
      if (evidence) {
        evidence(json, text, sighting.evidence());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void event(JsonGenerator json, String text, Sighting sighting) throws IOException {
    json.writeStringField("start", start(sighting.time()));
    json.writeStringField("end", end(sighting.time()));
    json.writeStringField("part_of_day", sighting.partOfDay() == null ? null : lower(sighting.partOfDay()));
    json.writeStringField("time_zone", sighting.zoneSaid());
    json.writeStringField("kind", sighting.kind().name());
    json.writeArrayFieldStart("participants");
    for (String name : names(sighting.participants())) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeStringField("location", sighting.place() == null ? null : sighting.place().name());
    json.writeStringField("status", sighting.status().name());
    span(json, "evidence", text, sighting.best().startInclusive(), sighting.best().endExclusive());
    json.writeStringField("quote", sighting.best().quote());
    json.writeNumberField("confidence", Math.round(sighting.confidence() * 1000) / 1000.0);
  }

  /** People with the states and organisations that they act for, each once. */
  private static Set<String> names(List<Participant> participants) {
    Set<String> names = new LinkedHashSet<>();
    for (Participant participant : participants) {
      names.add(participant.name());
      names.add(participant.sideName());
    }
    return names;
  }

  private static @Nullable String start(EventTime time) {
    return switch (time) {
      case EventTime.At at -> at.start().toString();
      case EventTime.Day day -> day.day().toString();
      case EventTime.Days days -> days.first().toString();
      case EventTime.Week _, EventTime.Month _ -> EventTimeFormat.format(time);
      case EventTime.Undated _ -> null;
    };
  }

  private static @Nullable String end(EventTime time) {
    return time instanceof EventTime.Days(_, LocalDate last) ? last.toString() : null;
  }

  private static void evidence(JsonGenerator json, String text, List<Evidence> evidence) throws IOException {
    json.writeArrayFieldStart("fields");
    for (Evidence one : evidence) {
      json.writeStartObject();
      json.writeStringField("field", lower(one.field()));
      span(json, "span", text, one.startInclusive(), one.endExclusive());
      json.writeStringField("quote", one.quote());
      json.writeStringField("rule", one.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void judgements(JsonGenerator json, List<Judgement> judgements) throws IOException {
    json.writeArrayFieldStart("judgements");
    for (Judgement judgement : judgements) {
      json.writeStartObject();
      json.writeBooleanField("announced", judgement.announced());
      json.writeStringField("word", judgement.word());
      json.writeStringField("mood", judgement.mood());
      json.writeStringField("time", judgement.said());
      json.writeStringField("reason", judgement.reason());
      json.writeStringField("rules", String.join("; ", judgement.rules()));
      json.writeStringField("sentence", judgement.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, String name, String text, int start, int end) throws IOException {
    int first = text.codePointCount(0, start);
    json.writeArrayFieldStart(name);
    json.writeNumber(first);
    json.writeNumber(first + text.codePointCount(start, end));
    json.writeEndArray();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

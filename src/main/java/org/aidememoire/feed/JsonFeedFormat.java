package org.aidememoire.feed;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.EventTimeFormat;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Place;
import org.aidememoire.ical.CalendarEntry;
import org.aidememoire.ical.CalendarHeader;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;

/** JSON Feed 1.1, for programs; each item has the event's data under {@code _event}, its time no finer than known. */
@Singleton
final class JsonFeedFormat implements FeedFormat {

  private final FeedHeaders headers;
  private final JsonMapper json;

  JsonFeedFormat(FeedHeaders headers, JsonMapper json) {
    this.headers = headers;
    this.json = json;
  }

  @Override
  public String suffix() {
    return "json";
  }

  @Override
  public String type() {
    return "application/feed+json; charset=utf-8";
  }

  @Override
  public boolean holdsVague() {
    return true;
  }

  @Override
  public List<FeedPart> write(CalendarView view, List<AgendaEntry> members) {
    CalendarHeader header = headers.of(view, members);
    EntryStyle style = view.calendar().options().style();
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", header.name());
    feed.put("description", header.description());
    feed.put("home_page_url", header.page().toASCIIString());
    feed.put("feed_url", header.source().toASCIIString());
    feed.put("items", members.stream().map(member -> item(member.entry(), style)).toList());
    try {
      return List.of(new FeedPart(json.writeValueAsBytes(feed)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> item(CalendarEntry entry, EntryStyle style) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.event().uid());
    item.put("url", entry.page().toASCIIString());
    item.put("title", CalendarWriter.title(entry, style));
    item.put("content_text", CalendarWriter.description(entry));
    item.put("date_published", entry.event().createdAt().toString());
    item.put("date_modified", entry.event().changedAt().toString());
    item.put("_event", event(entry.event(), entry));
    return item;
  }

  private static Map<String, Object> event(Event event, CalendarEntry entry) {
    EventTime time = entry.time();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", event.kind().name());
    data.put("status", entry.status().name());
    data.put("certainty", event.facts().certainty().code());
    data.put("sequence", event.sequence());
    data.put("grain", time.grain().name().toLowerCase(Locale.ROOT));
    data.put("time", EventTimeFormat.format(time));
    time.startInstant().ifPresent(start -> data.put("startsAt", start.toString()));
    time.firstDay().ifPresent(day -> data.put("firstDay", day.toString()));
    time.lastDay().ifPresent(day -> data.put("lastDay", day.toString()));
    data.put("participants", event.participants().stream().map(JsonFeedFormat::participant).toList());
    if (event.place() != null) {
      data.put("place", place(event.place()));
    }
    return data;
  }

  private static Map<String, Object> participant(Participant participant) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", participant.name());
    data.put("type", participant.type().name());
    if (participant.id() != null) {
      data.put("id", participant.id());
    }
    if (participant.side() != null) {
      data.put("side", participant.side());
    }
    return data;
  }

  private static Map<String, Object> place(Place place) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", place.name());
    if (place.country() != null) {
      data.put("country", place.country());
    }
    if (place.venue() != null) {
      data.put("venue", place.venue());
    }
    return data;
  }
}

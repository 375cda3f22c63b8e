package org.aidememoire.feed;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.aidememoire.ical.CalendarWriter;

/** jCal (RFC 7265): iCalendar as JSON, for programs in web pages. */
@Singleton
final class JcalFormat implements FeedFormat {

  private final FeedHeaders headers;
  private final JsonMapper json;

  JcalFormat(FeedHeaders headers, JsonMapper json) {
    this.headers = headers;
    this.json = json;
  }

  @Override
  public String suffix() {
    return "jcal";
  }

  @Override
  public String type() {
    return "application/calendar+json";
  }

  @Override
  public boolean holdsVague() {
    return false;
  }

  @Override
  public List<FeedPart> write(CalendarView view, List<AgendaEntry> members) {
    List<Object> calendar =
        CalendarWriter.jcal(
            headers.of(view, members),
            members.stream().map(AgendaEntry::entry).toList(),
            view.calendar().options().style());
    try {
      return List.of(new FeedPart(json.writeValueAsBytes(calendar)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

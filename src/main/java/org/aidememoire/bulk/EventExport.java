package org.aidememoire.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventCursor;
import org.aidememoire.event.EventFilter;
import org.aidememoire.event.EventSearch;
import org.aidememoire.event.EventSearchStore;
import org.aidememoire.event.EventSort;
import org.aidememoire.event.FoundEvents;
import org.aidememoire.event.Review;
import org.jspecify.annotations.Nullable;

/** Events as a stream of bytes that is written as it is read: never more than a page of them is in memory. */
final class EventExport extends InputStream {

  private static final int PAGE = 500;

  private final EventSearchStore events;
  private final EventFilter filter;
  private final Review review;
  private final ExportFormat format;
  private @Nullable EventCursor cursor;
  private boolean first = true;
  private Part next = Part.HEAD;
  private ByteArrayInputStream buffer = new ByteArrayInputStream(new byte[0]);

  private enum Part {
    HEAD,
    PAGE,
    END,
    NONE
  }

  /** In the order of their UIDs; those that were merged into another are left out. */
  EventExport(EventSearchStore events, EventFilter filter, Review review, ExportFormat format) {
    this.events = events;
    this.filter = filter;
    this.review = review;
    this.format = format;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (length > 0 && buffer.available() == 0 && next != Part.NONE) {
      buffer = new ByteArrayInputStream(part().getBytes(StandardCharsets.UTF_8));
    }
    return buffer.read(target, offset, length);
  }

  private String part() {
    return switch (next) {
      case HEAD -> {
        next = Part.PAGE;
        yield format.head();
      }
      case PAGE -> page();
      case END, NONE -> {
        next = Part.NONE;
        yield format.end();
      }
    };
  }

  private String page() {
    FoundEvents page = events.search(new EventSearch(filter, review, EventSort.UID, cursor, PAGE));
    StringBuilder text = new StringBuilder();
    for (Event event : page.events()) {
      if (event.mergedInto() == null) {
        String row = format.row(event, first);
        text.append(row);
        first = first && row.isEmpty();
      }
    }
    cursor = page.next();
    next = cursor == null ? Part.END : Part.PAGE;
    return text.toString();
  }
}

package org.aidememoire.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventFilter;

/** The filters of readers, each read once: for one thread, while it decides. */
final class ReaderFilters {

  private final Map<String, EventFilter> read = new HashMap<>();

  boolean matches(String filter, Event event) {
    return read.computeIfAbsent(filter, EventFilter::parse).test(event);
  }

  List<String> matching(List<String> filters, Event event) {
    return filters.stream().filter(filter -> matches(filter, event)).toList();
  }
}

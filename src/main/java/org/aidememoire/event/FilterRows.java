package org.aidememoire.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/**
 * What the database can tell of a filter, so that fewer rows are read: a condition that each event of the filter fulfils.
 * Those that fulfil it are tried by the filter itself.
 */
final class FilterRows {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
  private final List<EventFilter.Window> windows = new ArrayList<>();

  private FilterRows() {}

  static FilterRows of(EventFilter filter) {
    FilterRows rows = new FilterRows();
    rows.add(filter);
    return rows;
  }

  private void add(EventFilter filter) {
    switch (filter) {
      case EventFilter.And and -> and.filters().forEach(this::add);
      case EventFilter.OfKind of -> conditions.add("kind = '" + of.kind().name() + "'");
      case EventFilter.OfStatus of -> conditions.add("status = '" + of.status().name() + "'");
      case EventFilter.Window window -> add(window);
      case EventFilter.Country _,
          EventFilter.Region _,
          EventFilter.Organisation _,
          EventFilter.Person _,
          EventFilter.At _,
          EventFilter.AtLeast _,
          EventFilter.Text _,
          EventFilter.Not _,
          EventFilter.Or _ -> {} // told by the filter alone
    }
  }

  private void add(EventFilter.Window window) {
    int number = windows.size();
    windows.add(window);
    if (window.first() != null) {
      conditions.add("last_day >= :first" + number);
    }
    if (window.lastInclusive() != null) {
      conditions.add("first_day <= :last" + number);
    }
  }

  String condition() {
    return conditions.stream().collect(Collectors.joining(" AND "));
  }

  Query bind(Query query) {
    for (int number = 0; number < windows.size(); number++) {
      LocalDate first = windows.get(number).first();
      LocalDate last = windows.get(number).lastInclusive();
      if (first != null) {
        query.bind("first" + number, near(first));
      }
      if (last != null) {
        query.bind("last" + number, near(last));
      }
    }
    return query;
  }

  // beyond these no database knows a day, and no event takes place
  private static LocalDate near(LocalDate day) {
    if (day.isBefore(FIRST)) {
      return FIRST;
    }
    return day.isAfter(LAST) ? LAST : day;
  }
}

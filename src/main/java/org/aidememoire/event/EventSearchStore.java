package org.aidememoire.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Lists of events by filter, in several orders, a page at a time. */
@Singleton
public final class EventSearchStore {

  private static final int CHUNK = 500;
  private static final int MOST_READ = 20_000;
  private static final String AFTER_UID = "uid > :uid";

  private final Database database;

  public EventSearchStore(Database database) {
    this.database = database;
  }

  /** Reads at most 20,000 rows, and then gives a page that may be short. */
  public FoundEvents search(EventSearch search) {
    int chunk = search.filter().equals(EventFilter.all()) ? search.limit() : CHUNK;
    List<Event> found = new ArrayList<>();
    EventCursor cursor = search.after();
    for (int read = 0; read < MOST_READ; read += chunk) {
      List<Event> rows = rows(search, cursor, chunk);
      for (Event event : rows) {
        cursor = EventCursor.of(event, search.sort());
        if (search.filter().test(event)) {
          found.add(event);
          if (found.size() == search.limit()) {
            return new FoundEvents(found, cursor);
          }
        }
      }
      if (rows.size() < chunk) {
        return new FoundEvents(found, null);
      }
    }
    return new FoundEvents(found, cursor);
  }

  private List<Event> rows(EventSearch search, @Nullable EventCursor after, int limit) {
    return switch (search.sort()) {
      case UID -> rows(search, after == null ? "1 = 1" : AFTER_UID, "uid", bindUid(after), limit);
      case DAY -> byDay(search, after, ">", "first_day, uid", limit);
      case DAY_DESCENDING -> byDay(search, after, "<", "first_day DESC, uid DESC", limit);
      case CHANGE -> byChange(search, after, ">", "changed_at, uid", limit);
      case CHANGE_DESCENDING -> byChange(search, after, "<", "changed_at DESC, uid DESC", limit);
    };
  }

  private List<Event> byDay(EventSearch search, @Nullable EventCursor after, String is, String order, int limit) {
    List<Event> rows = new ArrayList<>();
    if (after == null) {
      rows.addAll(rows(search, "first_day IS NOT NULL", order, query -> query, limit));
    } else if (!after.value().isEmpty()) {
      String behind = "first_day %1$s= :day AND (first_day, uid) %1$s (:day, :uid)".formatted(is);
      rows.addAll(rows(search, behind, order, query -> query.bind("day", after.day()).bind("uid", after.uid()), limit));
    }
    if (rows.size() < limit) {
      boolean within = after != null && after.value().isEmpty();
      String undated = within ? "first_day IS NULL AND " + AFTER_UID : "first_day IS NULL";
      rows.addAll(rows(search, undated, "uid", within ? bindUid(after) : query -> query, limit - rows.size()));
    }
    return rows;
  }

  private List<Event> byChange(EventSearch search, @Nullable EventCursor after, String is, String order, int limit) {
    return after == null
        ? rows(search, "1 = 1", order, query -> query, limit)
        : rows(
            search,
            "changed_at %1$s= :at AND (changed_at, uid) %1$s (:at, :uid)".formatted(is),
            order,
            query -> query.bind("at", after.instant()).bind("uid", after.uid()),
            limit);
  }

  private static UnaryOperator<Query> bindUid(@Nullable EventCursor after) {
    return query -> after == null ? query : query.bind("uid", after.uid());
  }

  private List<Event> rows(
      EventSearch search, String behind, String order, UnaryOperator<Query> bind, int limit) {
    FilterRows filter = FilterRows.of(search.filter());
    String review = search.review() == null ? "" : " AND review = '" + search.review().name() + "'";
    String condition = "%s AND %s%s ORDER BY %s LIMIT :limit".formatted(behind, filter.condition(), review, order);
    return database.with(
        handle -> EventRows.where(handle, condition, query -> filter.bind(bind.apply(query)).bind("limit", limit)));
  }
}

package org.aidememoire.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.time.SettableClock;

/** 10,000 posts of articles about 500 events from 16 clients; on both databases, or the one that is named. */
final class ManyPostsMeasure {

  private static final int POSTS = 10_000;

  private ManyPostsMeasure() {}

  public static void main(String[] arguments) throws Exception {
    List<TestDatabase> kinds =
        arguments.length == 0 ? List.of(TestDatabase.values()) : List.of(TestDatabase.valueOf(arguments[0]));
    for (TestDatabase kind : kinds) {
      SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
      Path folder = Files.createTempDirectory("posts");
      try (ServiceOn service = ServiceOn.database(kind, clock, settings(kind, folder))) {
        ManyPosts.Times times = new ManyPosts(service, POSTS, 500, 16).run();
        System.out.printf(
            "%s: %d posts in %.1f s, median %.1f ms, p99 %.1f ms, longest %.0f ms; all read after %.1f s%n",
            kind,
            POSTS,
            times.postedIn() / 1e9,
            times.nanos().get(POSTS / 2) / 1e6,
            times.nanos().get(POSTS * 99 / 100) / 1e6,
            times.nanos().getLast() / 1e6,
            times.readIn() / 1e9);
      }
    }
  }

  /** H2 as the service has it by default, in a file; and as many requests as the clients can make. */
  static Map<String, Object> settings(TestDatabase kind, Path folder) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("aide-memoire.api.requests-per-minute", 10_000_000);
    if (kind == TestDatabase.H2) {
      settings.put(
          "datasources.default.url",
          "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
              .formatted(folder.resolve("posts")));
    }
    return settings;
  }
}

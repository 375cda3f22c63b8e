package org.aidememoire.admin;

import java.nio.file.Path;
import java.time.Instant;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 16 clients at once: no event twice, no sighting lost, nobody in anybody's way; {@link ManyPostsMeasure} is the same in large. */
class ManyPostsTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void articlesOnOneMeetingMakeOneEvent(TestDatabase database) throws Exception {
    try (ServiceOn service = ServiceOn.database(database, clock, ManyPostsMeasure.settings(database, folder))) {
      new ManyPosts(service, 600, 30, 16).run();
    }
  }
}

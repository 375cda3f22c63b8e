package org.aidememoire.event;

import static org.aidememoire.event.Events.NATO;
import static org.aidememoire.event.Events.NOW;
import static org.aidememoire.event.Events.talks;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store of past states promises, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class PastStateStoreTest {

  private final PastStateStore states;

  PastStateStoreTest(TestDatabase kind) throws SQLException {
    Database database = kind.migrated();
    new EventStore(database).insert(talks());
    states = new PastStateStore(database);
  }

  @Test
  void stateIsThatOfTheLastChangeByThen() {
    Event first = talks().withLocked(Set.of(Field.TITLE));
    Event second = first.revised(first.facts().withParticipants(List.of(NATO)), true, NOW.plus(Duration.ofDays(2)));
    states.insert(first);
    states.insert(second);

    assertThat(states.asOf(first.uid(), NOW.minusSeconds(1))).isEmpty();
    assertThat(states.asOf(first.uid(), NOW.plus(Duration.ofDays(1)))).contains(first);
    assertThat(states.asOf(first.uid(), NOW.plus(Duration.ofDays(3)))).contains(second);
    assertThat(states.at(first.uid(), 0)).contains(first);
    assertThat(states.at(first.uid(), 2)).isEmpty();
  }
}

package org.aidememoire.admin;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.key.ApiKey;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the service says that it is doing. */
class SystemControllerTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void versionQueuesAndClocksAreTold(TestDatabase database) throws Exception {
    SettableClock clock = new SettableClock(Instant.parse("2027-03-01T12:00:00Z"));
    try (ServiceOn service = ServiceOn.database(database, clock, Map.of())) {
      HttpResponse<String> system = service.with(ApiKey.Role.READER).get("/api/v1/system");

      assertThat(at(system, "/version")).matches("\\d+\\.\\d+\\.\\d+.*");
      assertThat(at(system, "/database")).containsIgnoringCase(database.name());
      assertThat(at(system, "/queues/articlesToRead")).isEqualTo("0");
      assertThat(at(system, "/clocks/node")).isEqualTo("2027-03-01T12:00:00Z");
      assertThat(at(system, "/clocks/zoneRules")).matches("20\\d\\d[a-z]");
    }
  }
}

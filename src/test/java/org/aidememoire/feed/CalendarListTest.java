package org.aidememoire.feed;

import static org.aidememoire.admin.Api.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.aidememoire.admin.Api;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.EventTime;
import org.aidememoire.event.Events;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.key.TestKeys;
import org.junit.jupiter.api.Test;

/** What editors see of the published calendars. */
@MicronautTest(transactional = false)
class CalendarListTest {

  @Inject private EmbeddedServer server;
  @Inject private ApiKeys keys;
  @Inject private EventStore events;
  @Inject private Feeds feeds;

  @Test
  void calendarsAreToldWithFileFilterAndCount() throws Exception {
    Api reader = Api.of(server, TestKeys.make(keys, ApiKey.Role.READER));
    feeds.refresh();
    long before = Long.parseLong(at(reader.get("/api/v1/calendars/all"), "/events"));
    EventTime tomorrow = new EventTime.Day(LocalDate.now(ZoneOffset.UTC).plusDays(1));
    events.insert(Events.event("list@example.org", tomorrow, Events.NATO));
    feeds.refresh();

    HttpResponse<String> all = reader.get("/api/v1/calendars/all");
    HttpResponse<String> nato = reader.get("/api/v1/calendars/nato");

    assertThat(at(all, "/events")).isEqualTo(String.valueOf(before + 1));
    assertThat(at(nato, "/file")).isEqualTo("nato.yml");
    assertThat(at(nato, "/filter")).contains("NATO");
    assertThat(at(nato, "/address")).endsWith("/calendars/nato.ics");
    assertThat(at(reader.get("/api/v1/calendars"), "/0/name")).isEqualTo("africa");
    assertThat(reader.get("/api/v1/calendars/nothing").statusCode()).isEqualTo(404);
    assertThat(reader.post("/api/v1/calendars", "{}").statusCode()).isEqualTo(403);
  }
}

package org.aidememoire.admin;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.key.TestKeys;
import org.aidememoire.time.SettableClock;
import org.aidememoire.time.TestService;

/**
 * The whole service on one kind of database, under a clock that the test turns, with an API that an admin calls.
 *
 * @param api with an admin's key
 */
public record ServiceOn(ApplicationContext context, EmbeddedServer server, Api api) implements AutoCloseable {

  public static ServiceOn database(TestDatabase database, SettableClock clock, Map<String, Object> more) throws SQLException {
    Map<String, Object> settings = new HashMap<>(database.configuration());
    settings.put("micronaut.server.port", -1);
    settings.put("aide-memoire.samples.enabled", false);
    settings.put("aide-memoire.schedule.enabled", false);
    settings.putAll(more);
    ApplicationContext context = TestService.start(clock, settings);
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    return new ServiceOn(context, server, Api.of(server, TestKeys.admin(context)));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** The API with a key of its own. */
  public Api with(ApiKey.Role role, String... scopes) {
    return Api.of(server, TestKeys.make(bean(ApiKeys.class), role, scopes));
  }

  @Override
  public void close() {
    context.close();
  }
}

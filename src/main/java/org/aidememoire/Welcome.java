package org.aidememoire;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.aidememoire.admin.ApiKeys;

/** Tells whoever started the service where page, feed, key and mail are. */
@Singleton
final class Welcome implements ApplicationEventListener<ServerStartupEvent> {

  private final ApiKeys keys;
  private final String address;

  Welcome(ApiKeys keys, @Property(name = "aide-memoire.public-url") String address) {
    this.keys = keys;
    this.address = address;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    String key =
        keys.first().map(made -> made + "  (shown this once: keep it)").orElse("made at the first start");
    System.out.printf(
        """

        Aide-Mémoire is running.
          page       %1$s/
          feed       %1$s/calendars/all.ics
          API        %1$s/openapi
          admin key  %2$s
        %n""",
        address, key);
  }
}

package org.aidememoire;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.aidememoire.key.ApiKeys;
import org.aidememoire.mail.Mailer;

/** Tells whoever started the service where page, feed, key and mail are. */
@Singleton
final class Welcome implements ApplicationEventListener<ServerStartupEvent> {

  private final ApiKeys keys;
  private final Mailer mailer;
  private final String address;

  Welcome(ApiKeys keys, Mailer mailer, @Property(name = "aide-memoire.public-url") String address) {
    this.keys = keys;
    this.mailer = mailer;
    this.address = address;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    String key =
        keys.first().map(made -> made + "  (shown this once: keep it)").orElse("made at the first start");
    String mail = mailer.folder().map(folder -> folder + "/*.eml").orElse("goes out by SMTP");
    System.out.printf(
        """

        Aide-Mémoire is running.
          page       %1$s/
          feed       %1$s/calendars/all.ics
          API        %1$s/openapi
          mail       %2$s
          admin key  %3$s
        %n""",
        address, mail, key);
  }
}

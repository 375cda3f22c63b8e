package org.aidememoire.subscriber;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.aidememoire.db.Database;

/** The service's own random keys: each made once, the same for all nodes. */
@Singleton
final class KeyStore {

  private static final int BYTES = 32;

  private final Database database;

  KeyStore(Database database) {
    this.database = database;
  }

  byte[] key(String name) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    return database.with(
        handle -> {
          handle.execute("INSERT INTO service_key (name, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", name, fresh);
          return handle.createQuery("SELECT bytes FROM service_key WHERE name = :name").bind("name", name).mapTo(byte[].class).one();
        });
  }
}

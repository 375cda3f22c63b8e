package org.aidememoire.db;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** The service's own random keys: each made once, the same for all nodes. */
@Singleton
public final class ServiceKeyStore {

  private static final int BYTES = 32;

  private final Database database;

  public ServiceKeyStore(Database database) {
    this.database = database;
  }

  /** The key of that name, 256 random bits. */
  public byte[] key(String name) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    return database.with(
        handle -> {
          handle.execute("INSERT INTO service_key (name, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", name, fresh);
          return handle.createQuery("SELECT bytes FROM service_key WHERE name = :name").bind("name", name).mapTo(byte[].class).one();
        });
  }
}

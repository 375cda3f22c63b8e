package org.aidememoire.db;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/**
 * The service's own keys, the same for all nodes: as configured, else random ones that are made once and kept in the
 * database.
 */
@Singleton
public final class ServiceKeyStore {

  private static final int BYTES = 32;

  private final Database database;
  private final ServiceKeyConfig config;

  ServiceKeyStore(Database database, ServiceKeyConfig config) {
    this.database = database;
    this.config = config;
  }

  /** The key of that name, 256 bits or more. */
  public byte[] key(String name) {
    return config.key(name).orElseGet(() -> kept(name));
  }

  private byte[] kept(String name) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    return database.with(
        handle -> {
          handle.execute("INSERT INTO service_key (name, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", name, fresh);
          return handle.createQuery("SELECT bytes FROM service_key WHERE name = :name").bind("name", name).mapTo(byte[].class).one();
        });
  }
}

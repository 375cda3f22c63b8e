package org.aidememoire.admin;

import io.micronaut.context.BeanContext;
import java.util.UUID;

/** Keys for tests. */
public final class TestKeys {

  private TestKeys() {}

  /** A new admin key. */
  public static String admin(BeanContext service) {
    return service.getBean(ApiKeys.class).make(UUID.randomUUID().toString(), ApiKey.Role.ADMIN).orElseThrow();
  }
}

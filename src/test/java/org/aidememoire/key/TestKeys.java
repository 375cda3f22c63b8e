package org.aidememoire.key;

import io.micronaut.context.BeanContext;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keys for tests. */
public final class TestKeys {

  private TestKeys() {}

  /** A new admin key. */
  public static String admin(BeanContext service) {
    return make(service.getBean(ApiKeys.class), ApiKey.Role.ADMIN);
  }

  /** A new key of a name that nothing else has. */
  public static String make(ApiKeys keys, ApiKey.Role role, String... scopes) {
    return keys.make(
            UUID.randomUUID().toString(), role, Arrays.stream(scopes).map(Scope::parse).collect(Collectors.toSet()), null)
        .orElseThrow()
        .text();
  }
}

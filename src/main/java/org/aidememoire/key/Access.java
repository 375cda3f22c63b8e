package org.aidememoire.key;

import java.util.Optional;

/** Whether a key may make a call, by its role and its scopes. Pure. */
public final class Access {

  private Access() {}

  /**
   * Why not.
   *
   * @param scope what the call needs, "articles:write"; empty if it is outside of all areas
   */
  public record Refusal(String scope, String detail) {}

  /**
   * Empty if the key may.
   *
   * @param write whether the call may change anything
   */
  public static Optional<Refusal> refusal(ApiKey key, String path, boolean write) {
    return Area.of(path).map(area -> refusal(key, new Scope(area, write))).orElseGet(() -> outside(key, write));
  }

  private static Optional<Refusal> refusal(ApiKey key, Scope needed) {
    ApiKey.Role least = needed.write() ? needed.area().writer() : needed.area().reader();
    if (key.role().compareTo(least) < 0) {
      return Optional.of(new Refusal(needed.text(), "This needs the role %s; the key has %s.".formatted(least, key.role())));
    }
    return key.scopes().isEmpty() || key.scopes().stream().anyMatch(scope -> scope.covers(needed))
        ? Optional.empty()
        : Optional.of(new Refusal(needed.text(), "This needs the scope %s, which the key has not.".formatted(needed.text())));
  }

  // nothing is there, which whoever may look finds out by the answer
  private static Optional<Refusal> outside(ApiKey key, boolean write) {
    return key.scopes().isEmpty() && (!write || key.role() != ApiKey.Role.READER)
        ? Optional.empty()
        : Optional.of(new Refusal("", "This key is not for that path."));
  }
}

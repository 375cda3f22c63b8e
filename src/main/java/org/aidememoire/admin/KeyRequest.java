package org.aidememoire.admin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.http.Fields;
import org.aidememoire.key.ApiKey;
import org.aidememoire.key.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A key to be made.
 *
 * @param name whose it is; stands in the history of whatever it changes
 * @param scopes "articles:write", "events:read"; all that the role may do if left out
 * @param expiresAt never if left out
 */
@Serdeable
record KeyRequest(
    @Nullable String name, ApiKey.@Nullable Role role, @Nullable List<String> scopes, @Nullable Instant expiresAt) {

  private static final int LONGEST_NAME = 100;
  private static final int MOST_SCOPES = 20;

  String checkedName() {
    String text = Fields.text("name", name);
    if (text.length() > LONGEST_NAME) {
      throw Fields.fault("name", "must have at most " + LONGEST_NAME + " characters");
    }
    return text;
  }

  ApiKey.Role checkedRole() {
    return Fields.required("role", role);
  }

  Set<Scope> checkedScopes() {
    List<String> texts = scopes == null ? List.of() : scopes;
    if (texts.size() > MOST_SCOPES) {
      throw Fields.fault("scopes", "there must be at most " + MOST_SCOPES);
    }
    return texts.stream().map(KeyRequest::scope).collect(Collectors.toSet());
  }

  private static Scope scope(String text) {
    try {
      return Scope.parse(text);
    } catch (IllegalArgumentException e) {
      throw Fields.fault("scopes", String.valueOf(e.getMessage()));
    }
  }

  /** When it ends, which must be to come; null for never. */
  @Nullable Instant checkedExpiry(Instant now) {
    if (expiresAt != null && !expiresAt.isAfter(now)) {
      throw Fields.fault("expiresAt", "must lie in the future");
    }
    return expiresAt;
  }
}

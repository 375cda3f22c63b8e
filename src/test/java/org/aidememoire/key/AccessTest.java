package org.aidememoire.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what. */
class AccessTest {

  @ParameterizedTest
  @CsvSource({
    "READER, , /api/v1/events/x, false, ",
    "READER, , /api/v1/events, true, events:write",
    "READER, , /api/v1/keys, false, keys:read",
    "EDITOR, , /api/v1/events/x/cancel, true, ",
    "EDITOR, , /api/v1/keys, true, keys:write",
    "EDITOR, , /api/v1/audit, false, audit:read",
    "ADMIN, , /api/v1/keys, true, ",
    "EDITOR, articles:write, /api/v1/articles, true, ",
    "EDITOR, articles:write, /api/v1/articles/x, false, ",
    "EDITOR, articles:write, /api/v1/events, false, events:read",
    "EDITOR, events:read, /api/v1/changes, false, ",
    "EDITOR, events:read, /api/v1/events, true, events:write",
    "READER, articles:write, /api/v1/articles, true, articles:write",
    "ADMIN, events:write, /api/v1/keys, true, keys:write",
    "EDITOR, , /api/v1/nothing, true, "
  })
  void callNeedsRoleAndScope(ApiKey.Role role, String scope, String path, boolean write, String missing) {
    assertThat(Access.refusal(key(role, scope), path, write).map(Access.Refusal::scope).orElse(null)).isEqualTo(missing);
  }

  private static ApiKey key(ApiKey.Role role, String scopes) {
    return new ApiKey(
        "id",
        "name",
        role,
        scopes == null ? Set.of() : Arrays.stream(scopes.split(" ", -1)).map(Scope::parse).collect(Collectors.toSet()),
        Instant.EPOCH,
        null,
        null,
        null);
  }

  @Test
  void scopeThatIsNoneSaysWhatThereIs() {
    for (String text : new String[] {"", "articles", "articles:delete", "keys:write", "Articles:write", "articles:write:x"}) {
      assertThatThrownBy(() -> Scope.parse(text)).as(text).hasMessageContaining("articles, events");
    }
  }
}

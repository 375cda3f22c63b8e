package org.aidememoire.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.aidememoire.time.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a key. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiKeysTest {

  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private final SettableClock clock = new SettableClock(NOON);
  private final ApiKeyStore store;
  private final ApiKeys keys;

  ApiKeysTest(TestDatabase kind) throws SQLException {
    Database database = kind.migrated();
    store = new ApiKeyStore(database);
    keys = new ApiKeys(store, database, clock);
  }

  private ApiKeys.Shown made(String name) {
    return keys.make(name, ApiKey.Role.EDITOR, Set.of(), null).orElseThrow();
  }

  @Test
  void keyOpensWithItsSecretOnly() {
    String text = made("agency").text();

    assertThat(keys.check(text)).isInstanceOfSatisfying(KeyCheck.Valid.class, valid -> assertThat(valid.key().name()).isEqualTo("agency"));
    for (String other : List.of("", "am", "am__", text + "x", text.substring(0, text.length() - 1), text.toUpperCase(Locale.ROOT))) {
      assertThat(keys.check(other)).as(other).isInstanceOf(KeyCheck.Unknown.class);
    }
  }

  @Test
  void secretIsNotKept() {
    ApiKeys.Shown shown = made("agency");

    assertThat(store.kept(shown.key().id()).orElseThrow().hash()).hasSize(64).doesNotContain(shown.text());
  }

  @Test
  void nameIsTakenForGood() {
    keys.revoke(made("agency").key().id());

    assertThat(keys.make("agency", ApiKey.Role.READER, Set.of(), null)).isEmpty();
  }

  @Test
  void scopesAreKept() {
    Set<Scope> scopes = Set.of(Scope.parse("articles:write"), Scope.parse("events:read"));

    ApiKeys.Shown shown = keys.make("agency", ApiKey.Role.EDITOR, scopes, null).orElseThrow();

    assertThat(store.find(shown.key().id()).orElseThrow().scopes()).isEqualTo(scopes);
  }

  @Test
  void expiredKeyOpensNothing() {
    String text = keys.make("agency", ApiKey.Role.READER, Set.of(), NOON.plusSeconds(60)).orElseThrow().text();

    clock.turn(Duration.ofSeconds(59));
    assertThat(keys.check(text)).isInstanceOf(KeyCheck.Valid.class);
    clock.turn(Duration.ofSeconds(1));
    assertThat(keys.check(text)).isInstanceOfSatisfying(KeyCheck.Ended.class, ended -> assertThat(ended.state()).isEqualTo(ApiKey.State.EXPIRED));
  }

  @Test
  void revokedKeyOpensNothing() {
    ApiKeys.Shown shown = made("agency");

    assertThat(keys.revoke(shown.key().id())).isEqualTo(ApiKeys.Revoked.DONE);

    assertThat(keys.check(shown.text())).isInstanceOfSatisfying(KeyCheck.Ended.class, ended -> assertThat(ended.state()).isEqualTo(ApiKey.State.REVOKED));
    assertThat(keys.revoke(shown.key().id())).isEqualTo(ApiKeys.Revoked.NOT_FOUND);
    assertThat(keys.renew(shown.key().id(), Duration.ZERO)).isEmpty();
  }

  @Test
  void formerSecretOpensUntilTheOverlapEnds() {
    ApiKeys.Shown before = made("agency");

    String after = keys.renew(before.key().id(), Duration.ofHours(1)).orElseThrow().text();

    assertThat(keys.check(before.text())).isInstanceOf(KeyCheck.Valid.class);
    clock.turn(Duration.ofHours(1));
    assertThat(keys.check(before.text())).isInstanceOf(KeyCheck.Unknown.class);
    assertThat(keys.check(after)).isInstanceOf(KeyCheck.Valid.class);
  }

  @Test
  void lastUseIsKnownToTheMinute() {
    ApiKeys.Shown shown = made("agency");
    assertThat(store.find(shown.key().id()).orElseThrow().lastUsedAt()).isNull();

    keys.check(shown.text());
    clock.turn(Duration.ofSeconds(30));
    keys.check(shown.text());
    assertThat(store.find(shown.key().id()).orElseThrow().lastUsedAt()).isEqualTo(NOON);

    clock.turn(Duration.ofSeconds(40));
    keys.check(shown.text());
    assertThat(store.find(shown.key().id()).orElseThrow().lastUsedAt()).isEqualTo(NOON.plusSeconds(70));
  }

  @Test
  void lastAdminKeyStays() throws Exception {
    String one = keys.make("one", ApiKey.Role.ADMIN, Set.of(), null).orElseThrow().key().id();
    String two = keys.make("two", ApiKey.Role.ADMIN, Set.of(), null).orElseThrow().key().id();
    keys.make("passing", ApiKey.Role.ADMIN, Set.of(), NOON.plusSeconds(60));

    List<Callable<ApiKeys.Revoked>> both = List.of(() -> keys.revoke(one), () -> keys.revoke(two));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      assertThat(threads.invokeAll(both).stream().map(Future::resultNow))
          .containsExactlyInAnyOrder(ApiKeys.Revoked.DONE, ApiKeys.Revoked.LAST_ADMIN);
    }
  }
}

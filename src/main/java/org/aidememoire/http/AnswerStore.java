package org.aidememoire.http;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The answers to requests with an Idempotency-Key, a row each, by API key and Idempotency-Key. */
@Singleton
final class AnswerStore {

  private final Database database;

  AnswerStore(Database database) {
    this.database = database;
  }

  /**
   * A request that came.
   *
   * @param name the Idempotency-Key
   * @param fingerprint of method, address and body
   */
  record Request(String keyId, String name, String fingerprint) {}

  private record Row(String fingerprint, Instant claimedUntil, @Nullable KeptAnswer answer) {}

  /**
   * Takes a request to do it, unless somebody did or does: of several at the same time, one gets it.
   *
   * @param claimedUntil how long the others wait for us; who is later than that must not do it any more
   */
  AnswerClaim claim(Request request, Instant now, Instant claimedUntil, Instant expiresAt) {
    UUID claim = UUID.randomUUID();
    return database.with(
        handle -> {
          handle
              .createUpdate("DELETE FROM api_answer WHERE key_id = :key AND name = :name AND expires_at <= :now")
              .bind("key", request.keyId())
              .bind("name", request.name())
              .bind("now", now)
              .execute();
          boolean isNew = insert(handle, request, claim, claimedUntil, expiresAt);
          return isNew ? new AnswerClaim.Ours(claim) : known(handle, request, claim, now, claimedUntil);
        });
  }

  private static boolean insert(
      Handle handle, Request request, UUID claim, Instant claimedUntil, Instant expiresAt) {
    return handle
            .createUpdate(
                """
                INSERT INTO api_answer (key_id, name, fingerprint, claim, claimed_until, expires_at)
                VALUES (:key, :name, :fingerprint, :claim, :until, :expiresAt)
                ON CONFLICT DO NOTHING
                """)
            .bind("key", request.keyId())
            .bind("name", request.name())
            .bind("fingerprint", request.fingerprint())
            .bind("claim", claim)
            .bind("until", claimedUntil)
            .bind("expiresAt", expiresAt)
            .execute()
        == 1;
  }

  private static AnswerClaim known(Handle handle, Request request, UUID claim, Instant now, Instant claimedUntil) {
    Row row =
        handle
            .createQuery(
                """
                SELECT fingerprint, claimed_until, status, location, etag, body
                  FROM api_answer
                 WHERE key_id = :key AND name = :name
                   FOR UPDATE
                """)
            .bind("key", request.keyId())
            .bind("name", request.name())
            .map((each, _) -> read(each))
            .findOne()
            .orElse(null);
    if (row == null) {
      return new AnswerClaim.AtWork(); // given back at this moment: the next try gets it
    }
    if (!row.fingerprint().equals(request.fingerprint())) {
      return new AnswerClaim.Other();
    }
    if (row.answer() != null) {
      return new AnswerClaim.Done(row.answer());
    }
    return row.claimedUntil().isAfter(now) ? new AnswerClaim.AtWork() : takeOver(handle, request, claim, claimedUntil);
  }

  // whoever had it died, and with it the transaction that would have done it
  private static AnswerClaim takeOver(Handle handle, Request request, UUID claim, Instant claimedUntil) {
    handle
        .createUpdate(
            "UPDATE api_answer SET claim = :claim, claimed_until = :until WHERE key_id = :key AND name = :name")
        .bind("claim", claim)
        .bind("until", claimedUntil)
        .bind("key", request.keyId())
        .bind("name", request.name())
        .execute();
    return new AnswerClaim.Ours(claim);
  }

  /** Keeps the answer, in the transaction that did what was asked. False if the claim is no longer ours. */
  boolean keep(UUID claim, KeptAnswer answer) {
    return database.with(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE api_answer SET status = :status, location = :location, etag = :etag, body = :body
                         WHERE claim = :claim AND status IS NULL
                        """)
                    .bind("claim", claim)
                    .bind("status", answer.status())
                    .bind("location", answer.location())
                    .bind("etag", answer.etag())
                    .bind("body", answer.body())
                    .execute())
        == 1;
  }

  /** Gives a request back that was not done. */
  void release(UUID claim) {
    database.with(handle -> handle.execute("DELETE FROM api_answer WHERE claim = ? AND status IS NULL", claim));
  }

  /** Gives all requests back that were not done. Returns how many. */
  int releaseAll() {
    return database.with(handle -> handle.execute("DELETE FROM api_answer WHERE status IS NULL"));
  }

  /** Returns how many were old enough to be forgotten. */
  int forget(Instant expiredAt) {
    return database.with(
        handle ->
            handle.createUpdate("DELETE FROM api_answer WHERE expires_at <= :now").bind("now", expiredAt).execute());
  }

  private static Row read(ResultSet row) throws SQLException {
    int status = row.getInt("status");
    return new Row(
        row.getString("fingerprint"),
        row.getObject("claimed_until", OffsetDateTime.class).toInstant(),
        status == 0 // null
            ? null
            : new KeptAnswer(status, row.getString("location"), row.getString("etag"), row.getString("body")));
  }
}

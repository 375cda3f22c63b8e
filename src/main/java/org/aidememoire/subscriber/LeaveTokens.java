package org.aidememoire.subscriber;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.aidememoire.db.ServiceKeyStore;

/**
 * The tokens of the links that end a subscription: the subscriber's id and the first 128 bits of its HMAC-SHA256 under a
 * random key. Good for leaving only, and for ever; nothing is stored that could leak, and every mail can carry it.
 */
@Singleton
public final class LeaveTokens {

  private static final String PURPOSE = "leave";
  private static final int ID_BYTES = 16;
  private static final int MAC_BYTES = 16;

  private final SecretKeySpec key;

  LeaveTokens(ServiceKeyStore keys) {
    key = new SecretKeySpec(keys.key(PURPOSE), "HmacSHA256");
  }

  public String of(UUID subscriber) {
    byte[] id = bytes(subscriber);
    byte[] token = ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(id).put(mac(id)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Whose token it is; empty if we did not make it. */
  public Optional<UUID> subscriber(String token) {
    byte[] bytes = decoded(token);
    if (bytes.length != ID_BYTES + MAC_BYTES) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    UUID id = new UUID(buffer.getLong(), buffer.getLong());
    byte[] claimed = new byte[MAC_BYTES];
    buffer.get(claimed);
    return MessageDigest.isEqual(claimed, mac(bytes(id))) ? Optional.of(id) : Optional.empty();
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
  }

  private byte[] mac(byte[] id) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(PURPOSE.getBytes(StandardCharsets.US_ASCII));
      return ByteBuffer.allocate(MAC_BYTES).put(mac.doFinal(id), 0, MAC_BYTES).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}

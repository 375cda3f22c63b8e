package org.aidememoire.webhook;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.aidememoire.db.ServiceKeyStore;

/**
 * Signs what is sent (Standard Webhooks: HMAC-SHA256 over id, timestamp and body). The secret of a webhook is derived from a
 * key of the service, its id and the generation, so it can be shown once and stands nowhere.
 */
@Singleton
final class Signatures {

  private static final String PURPOSE = "webhook";
  private static final String MAC = "HmacSHA256";

  private final byte[] key;

  Signatures(ServiceKeyStore keys) {
    key = keys.key(PURPOSE);
  }

  /** "whsec_…", as its holder wants it. */
  String secret(UUID webhook, int generation) {
    return "whsec_" + Base64.getEncoder().encodeToString(bytes(webhook, generation));
  }

  /** The value of {@code webhook-signature}: after a renewal two, so that no moment is missed. */
  String header(Webhook hook, String messageId, Instant timestamp, String body, Instant now) {
    String signed = messageId + "." + timestamp.getEpochSecond() + "." + body;
    String current = signature(bytes(hook.id(), hook.generation()), signed);
    boolean two = hook.formerUntil() != null && now.isBefore(hook.formerUntil()) && hook.generation() > 1;
    return two ? current + " " + signature(bytes(hook.id(), hook.generation() - 1), signed) : current;
  }

  private byte[] bytes(UUID webhook, int generation) {
    return mac(key, PURPOSE + " " + webhook + " " + generation);
  }

  private static String signature(byte[] secret, String signed) {
    return "v1," + Base64.getEncoder().encodeToString(mac(secret, signed));
  }

  private static byte[] mac(byte[] secret, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret, MAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + MAC, e);
    }
  }
}

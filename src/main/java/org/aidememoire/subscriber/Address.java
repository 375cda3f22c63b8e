package org.aidememoire.subscriber;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address: an addr-spec of RFC 5322 with a plain local part, its domain in ASCII (RFC 5890). Narrower than the
 * standard on purpose: quoted local parts and SMTPUTF8 (RFC 6531) are refused, since many relays cannot deliver to them.
 */
public record Address(String value) {

  private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3, without the angle brackets
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

  public Address {
    int at = value.lastIndexOf('@');
    check(value.length() <= LONGEST, "it is longer than " + LONGEST + " characters");
    check(at > 0 && at < value.length() - 1, "it has no @ with something on both sides");
    checkLocal(value.substring(0, at));
    check(DOMAIN.matcher(value.substring(at + 1)).matches(), "what follows the @ is no domain name");
  }

  /**
   * Reads an address as typed.
   *
   * @throws IllegalArgumentException saying what is wrong, never repeating the address
   */
  public static Address parse(String typed) {
    String trimmed = typed.strip();
    check(trimmed.length() <= LONGEST, "it is longer than " + LONGEST + " characters");
    int at = trimmed.lastIndexOf('@');
    check(at > 0 && at < trimmed.length() - 1, "it has no @ with something on both sides");
    return new Address(trimmed.substring(0, at + 1) + asciiDomain(trimmed.substring(at + 1)));
  }

  /** The same for all spellings of one mailbox: servers that tell "Ann@" from "ann@" are not met. */
  public String key() {
    return value.toLowerCase(Locale.ROOT);
  }

  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  /** Never the address: this may be logged. */
  @Override
  public String toString() {
    return "address at " + domain();
  }

  private static void checkLocal(String local) {
    check(!local.startsWith("\""), "a quoted part before the @ is not supported");
    check(local.chars().allMatch(c -> c < 128), "letters outside ASCII before the @ are not supported");
    check(local.length() <= 64, "the part before the @ is longer than 64 characters");
    check(LOCAL.matcher(local).matches(), "the part before the @ has characters that no address has");
  }

  private static String asciiDomain(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no mail address: what follows the @ is no domain name", e);
    }
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("no mail address: " + otherwise);
    }
  }
}

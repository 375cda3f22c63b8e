package org.aidememoire.admin;

/**
 * A key as it is kept: never the secret, only its hash.
 *
 * @param hash SHA-256 of the secret, in hex
 */
record ApiKey(String id, String name, Role role, String hash) {

  /** What the holder may do; each role may do all that the one before it may. */
  enum Role {
    READER,
    EDITOR,
    ADMIN
  }

  boolean mayWrite() {
    return role != Role.READER;
  }
}

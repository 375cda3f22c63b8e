package org.aidememoire.bulk;

import org.aidememoire.admin.EventRequest;
import org.aidememoire.http.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import.
 *
 * @param uid of the event that it corrects, or that it makes under this UID; null for a new one
 * @param request what it says; null if it cannot be read
 * @param fault why it cannot be read; null if it can
 */
record ImportRow(@Nullable String uid, @Nullable EventRequest request, @Nullable Problem fault) {

  static ImportRow of(@Nullable String uid, EventRequest request) {
    return new ImportRow(uid, request, null);
  }

  static ImportRow unreadable(@Nullable String uid, Problem fault) {
    return new ImportRow(uid, null, fault);
  }
}

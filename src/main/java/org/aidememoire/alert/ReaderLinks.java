package org.aidememoire.alert;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import org.aidememoire.event.PublicAddress;
import org.aidememoire.subscriber.LeaveTokens;

/** The links in a mail that are for its reader alone. */
@Singleton
final class ReaderLinks {

  private final PublicAddress address;
  private final LeaveTokens leaveTokens;

  ReaderLinks(PublicAddress address, LeaveTokens leaveTokens) {
    this.address = address;
    this.leaveTokens = leaveTokens;
  }

  /** Where the subscription ends: by POST at once (RFC 8058), by GET with a button. */
  URI leave(UUID subscriber) {
    return address.resolve("/unsubscribe/" + leaveTokens.of(subscriber));
  }
}

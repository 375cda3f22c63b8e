package org.aidememoire.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Whether an address is one of the public internet: nobody is to reach our own network by way of a webhook. */
final class PublicHost {

  private PublicHost() {}

  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special
        && switch (address) {
          case Inet4Address four -> isPublic(four.getAddress());
          case Inet6Address six -> isPublicSix(six.getAddress());
          default -> false;
        };
  }

  // RFC 6890: this network, shared, protocol assignments, documentation, benchmarking, reserved
  private static boolean isPublic(byte[] four) {
    int a = four[0] & 0xff;
    int b = four[1] & 0xff;
    int c = four[2] & 0xff;
    boolean shared = a == 100 && b >= 64 && b < 128;
    boolean assigned = a == 192 && b == 0 && (c == 0 || c == 2);
    boolean documentation = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
    boolean benchmarking = a == 198 && (b == 18 || b == 19);
    return a != 0 && a < 240 && !shared && !assigned && !documentation && !benchmarking;
  }

  // global unicast is 2000::/3; in it, what leads to IPv4 inside (6to4, Teredo) and documentation are not wanted
  private static boolean isPublicSix(byte[] six) {
    int first = ((six[0] & 0xff) << 8) | (six[1] & 0xff);
    int second = ((six[2] & 0xff) << 8) | (six[3] & 0xff);
    boolean global = (first & 0xe000) == 0x2000;
    return global && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0xdb8));
  }
}

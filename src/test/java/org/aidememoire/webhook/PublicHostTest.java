package org.aidememoire.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are of the public internet. */
class PublicHostTest {

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "100.63.0.1", "172.32.0.1", "192.1.0.1", "2606:4700::1111", "2a00:1450::1"})
  void publicOnesMayBeTold(String address) {
    assertThat(PublicHost.isPublic(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.8.8.8", "169.254.169.254", "172.16.0.1",
        "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1",
        "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "fc00::1",
        "fd12:3456::1", "fe80::1", "ff02::1", "2001:db8::1", "2001::1", "2002:a00:1::1"
      })
  void othersMayNot(String address) {
    assertThat(PublicHost.isPublic(InetAddress.ofLiteral(address))).isFalse();
  }
}

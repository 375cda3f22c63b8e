package org.aidememoire.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are taken, and what is said of the others. */
class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "ann@example.org, ann@example.org",
    " ann.lee+news@Example.ORG , ann.lee+news@example.org",
    "o'hara_1@mail.example.co.uk, o'hara_1@mail.example.co.uk",
    "ann@bücher.example, ann@xn--bcher-kva.example",
  })
  void goodAddressIsKeptWithItsDomainInAscii(String typed, String kept) {
    assertThat(Address.parse(typed).value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ann",
        "@example.org",
        "ann@",
        "ann@localhost",
        "ann@-example.org",
        "ann@example..org",
        "ann..lee@example.org",
        ".ann@example.org",
        "\"ann lee\"@example.org",
        "ann lee@example.org",
        "ännchen@example.org",
        "ann\u760a@example.org",
        "ann@example.org\r\nBcc: all@example.org",
        "ann\r\n@example.org",
        "ann\u0000@example.org",
        "Ann <ann@example.org>",
        "ann@example.org, bob@example.org",
        "ann@[127.0.0.1]"
      })
  void anythingElseIsRefusedWithoutRepeatingIt(String typed) {
    assertThatThrownBy(() -> Address.parse(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no mail address: ")
        .hasMessageNotContaining("example");
  }

  @Test
  void tooLongIsRefused() {
    assertThatThrownBy(() -> Address.parse("a".repeat(308) + "@example.org")).hasMessageContaining("longer than 254");
    assertThatThrownBy(() -> Address.parse("a".repeat(65) + "@example.org")).hasMessageContaining("longer than 64");
  }

  @Test
  void oneMailboxHasOneKey() {
    assertThat(Address.parse("Ann@Example.org").key()).isEqualTo(Address.parse("ann@example.org").key());
  }

  @Test
  void inALogItIsOnlyItsDomain() {
    assertThat(Address.parse("ann@example.org")).hasToString("address at example.org");
  }
}

package org.aidememoire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes gzip. */
class ContentCodingTest {

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "br, gzip;q=0.5", "*", "gzip;q=0.001", "identity;q=1, *;q=0.5", "deflate,gzip"})
  void takesGzip(String header) {
    assertThat(ContentCoding.takesGzip(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "gzip;q=0", "gzip; q=0.000", "*;q=0", "gzip;q=0, *", "identity", "gzipped", ";;,,"})
  void doesNot(String header) {
    assertThat(ContentCoding.takesGzip(header)).isFalse();
  }

  @Test
  void withoutHeaderNothingIsCompressed() {
    assertThat(ContentCoding.takesGzip(null)).isFalse();
  }
}

package org.aidememoire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BitsTest {

  /** More than a number has bits. */
  private enum Many {
    C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20, C21, C22,
    C23, C24, C25, C26, C27, C28, C29, C30, C31, C32, C33, C34, C35, C36, C37, C38, C39, C40, C41, C42, C43,
    C44, C45, C46, C47, C48, C49, C50, C51, C52, C53, C54, C55, C56, C57, C58, C59, C60, C61, C62, C63, C64
  }

  @Test
  void eachConstantHasABitOfItsOwn() {
    long distinct =
        IntStream.range(0, Long.SIZE).mapToLong(i -> Bits.of(Many.values()[i])).distinct().count();

    assertThat(distinct).isEqualTo(Long.SIZE);
  }

  @Test
  void aUnionHoldsAllOfThem() {
    assertThat(Bits.union(Many.C0, Many.C63)).isEqualTo(Bits.of(Many.C0) | Bits.of(Many.C63));
  }

  @Test
  void aConstantTooManyIsRefused() {
    assertThatThrownBy(() -> Bits.of(Many.C64))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Many has more constants");
  }
}

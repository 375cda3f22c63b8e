package org.aidememoire.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void fieldsAreReadAsBrowsersWriteThem() {
    Form form = Form.parse("filter=country%3AFR+and+text%3Acaf%C3%A9&day=MONDAY&day=FRIDAY&empty=&alone");

    assertThat(form.first("filter")).isEqualTo("country:FR and text:café");
    assertThat(form.all("day")).containsExactly("MONDAY", "FRIDAY");
    assertThat(form.first("empty")).isEmpty();
    assertThat(form.has("empty")).isTrue();
    assertThat(form.has("alone")).isFalse();
    assertThat(form.first("missing")).isEmpty();
  }

  @Test
  void whatNoDatabaseTakesIsLeftOut() {
    assertThat(Form.parse("filter=a%00b").first("filter")).isEqualTo("ab");
  }

  @Test
  void whatIsNoFormIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Form.parse("filter=%zz"));
    assertThatIllegalArgumentException().isThrownBy(() -> Form.parse("a=" + "b".repeat(20_000)));
  }
}

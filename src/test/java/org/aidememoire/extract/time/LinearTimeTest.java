package org.aidememoire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.en.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten million characters of what a quadratic engine would choke on; the bounds are far above what
 * they take.
 */
class LinearTimeTest {

  private static final int LENGTH = 10_000_000;
  private static final Tokenizer TOKENIZER = Tokenizer.forLanguage("en");
  private static final TimeExpressions TIMES = English.timeExpressions();

  private static List<Timex> find(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    return TIMES.find(TOKENIZER.read(text), ReferenceTime.on(LocalDate.of(2026, 11, 23)));
  }

  @Test
  @Timeout(300)
  void digits() {
    assertThat(find("7")).isEmpty();
  }

  @Test
  @Timeout(300)
  void combiningCharacters() {
    assertThat(find("\u0301")).isEmpty();
  }

  @Test
  @Timeout(300)
  void mondays() {
    assertThat(find("Monday ")).hasSize(LENGTH / 7);
  }

  @Test
  @Timeout(300)
  void numbersAndSigns() {
    assertThat(find("10-")).hasSizeLessThan(LENGTH);
  }

  @Test
  @Timeout(300)
  void daysOfOneMonth() {
    assertThat(find("May 3, 4, ")).isNotEmpty();
  }
}

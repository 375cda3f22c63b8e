package org.aidememoire.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.aidememoire.extract.time.en.English;
import org.junit.jupiter.api.Test;

class NumericOrderTest {

  private static final Tokenizer TOKENIZER = Tokenizer.forLanguage("en");
  private static final TimeExpressions TIMES = English.timeExpressions();

  @Test
  void americaPutsTheMonthFirst() {
    assertThat(firstValue("They met on 3/5/2025.", "America/New_York")).isEqualTo("2025-03-05");
  }

  @Test
  void elsewhereTheDayComesFirst() {
    assertThat(firstValue("They met on 3/5/2025.", "Europe/Paris")).isEqualTo("2025-05-03");
  }

  @Test
  void aClearDateInTheTextSaysMoreThanThePlace() {
    assertThat(firstValue("They met on 3/5/2025 and on 4/25/2025.", "Europe/Paris"))
        .isEqualTo("2025-03-05");
    assertThat(firstValue("They met on 3/5/2025. They met on 25/4/2025.", "America/New_York"))
        .isEqualTo("2025-05-03");
  }

  @Test
  void soDoesAWeekday() {
    assertThat(firstValue("They met on Saturday, 3/5/2025.", "America/New_York"))
        .isEqualTo("2025-05-03");
  }

  private static String firstValue(String text, String zone) {
    Document document = TOKENIZER.read(text);
    ReferenceTime reference =
        ReferenceTime.at(Instant.parse("2025-06-01T12:00:00Z"), ZoneId.of(zone));
    return TIMES.find(document, reference).get(0).value();
  }
}

package org.aidememoire.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

  private static final Tokenizer TOKENIZER = Tokenizer.forLanguage("en");
  private static final NameFinder ENGLISH = NameFinder.forLanguage("en", TOKENIZER);

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "The U.S. and US envoys left.                      | United States, United States",
    "He told us who may go.                            |",
    "French and Swiss officials                        | France, Switzerland",
    "Nato and the G-7 met Opec.                        | NATO, G7, OPEC",
    "Talks on the Korean Peninsula                     |",
    "the South China Sea                               |",
    "Türkiye and Burma                                 | Turkey, Myanmar",
    "other European countries                          | European countries",
    "Kenyan Deputy Foreign Minister Amina Oduya spoke. | Kenya, Amina Oduya of Kenya",
    "Amina Oduya, Kenya's trade minister, spoke.       | Amina Oduya of Kenya, Kenya",
    "Prime Minister Tomas Reva of Samoa                | Tomas Reva of Samoa, Samoa",
    "Minister for Trade and Ports, Ms Amina Oduya      | Amina Oduya",
    "King Tupou IV visited.                            | Tupou IV",
    "the Oduya-Kato meeting                            |",
    "The OAU met. The pan-African body left.           | Organization of African Unity, Organization of African Unity",
    "The pan-African body met the OAU.                 | Organization of African Unity",
    "in Altquell, Germany, and in March, Germany       | Altquell, Germany, Germany",
    "the Argentine port of Quirola                     | Argentina, Quirola",
    "the province of Nueva Quirola                     |",
    "in Oslo between PM Amina Oduya and others         | Oslo, Amina Oduya",
    "Minister of Foreign Affairs of Samoa, Tomas Reva  | Samoa, Tomas Reva of Samoa",
    "They flew to Samoa to meet President Tomas Reva.  | Samoa, Tomas Reva of Samoa",
    "They flew to Samoa and President Tomas Reva left. | Samoa, Tomas Reva",
    "other health ministers, Nordic health ministers   | other health ministers, Nordic health ministers",
  })
  void finds(String text, String expected) {
    assertThat(String.join(", ", names(text, 2027))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void shortFormsAreThePersonNamedInFull() {
    assertThat(names("Kenyan President Amina Oduya met Mr Kato. Oduya left.", 2027))
        .containsExactly("Kenya", "Amina Oduya of Kenya", "Kato", "Amina Oduya of Kenya");
  }

  @Test
  void citiesBelongToTheStateOfTheirDay() {
    assertThat(state("Talks in Moscow", 1987)).isEqualTo("Soviet Union");
    assertThat(state("Talks in Moscow", 2027)).isEqualTo("Russia");
    assertThat(state("Talks in Bonn", 1987)).isEqualTo("West Germany");
  }

  private static java.util.List<String> names(String text, int year) {
    Document document = TOKENIZER.read(text);
    return ENGLISH.find(document, year).all().stream().map(mention -> name(mention.named())).toList();
  }

  private static String name(Named named) {
    return named instanceof Named.Person person && person.side() != null ? person.name() + " of " + person.side().name() : named.name();
  }

  private static String state(String text, int year) {
    Named named = ENGLISH.find(TOKENIZER.read(text), year).all().getFirst().named();
    return ((Named.City) named).state().name();
  }
}

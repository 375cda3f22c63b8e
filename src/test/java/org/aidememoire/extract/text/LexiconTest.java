package org.aidememoire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Looking words up once, in the lexicon, finds what spelling them for each index finds. */
class LexiconTest {

  private static final Tokenizer PLAIN = Tokenizer.forLanguage("en");
  private static final Tokenizer WITH_LEXICON = Tokenizer.withLexicon("en");
  private static final WordIndex INDEX =
      WordIndex.of(List.of("Thursday", "zyzzyva", "o'clock", "U.S.", "'s", "will", "\u00E9lys\u00E9e"));

  @Test
  void wordsOfTheListsAndOthersAreFound() {
    assertThat(ids(WITH_LEXICON, "The U.S.\u2019s zyzzyva WILL meet on thursday at 5 o\u2019clock, qwerty."))
        .containsExactly(0, 4, 5, 2, 6, 0, 0, 1, 0, 0, 3, 0, 0, 0);
  }

  @Property(tries = 300)
  void anyTextIsReadAlike(@ForAll String text) {
    assertThat(ids(WITH_LEXICON, text + " Thursday")).isEqualTo(ids(PLAIN, text + " Thursday"));
  }

  @Test
  void anIndexServesDocumentsOfBothKindsInTurn() {
    for (int i = 0; i < 3; i++) {
      assertThat(ids(PLAIN, "will zyzzyva")).containsExactly(6, 2);
      assertThat(ids(WITH_LEXICON, "will zyzzyva")).containsExactly(6, 2);
    }
  }

  private static List<Integer> ids(Tokenizer tokenizer, String text) {
    Document document = tokenizer.read(text);
    return IntStream.range(0, document.size()).map(token -> INDEX.id(document, token)).boxed().toList();
  }
}

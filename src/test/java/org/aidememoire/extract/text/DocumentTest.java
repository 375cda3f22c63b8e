package org.aidememoire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final Tokenizer ENGLISH = Tokenizer.forLanguage("en");

  @Test
  void blankLineEndsAParagraphAndWrappedLineDoesNot() {
    Document document =
        ENGLISH.read(
            """
            The two presidents are expected to hold their next round of
            talks on Friday.

            Reporters""");

    assertThat(document.sentences()).isEqualTo(2);
    assertThat(document.gapBefore(document.tokenAt(document.text().indexOf("talks"))))
        .isEqualTo(Gap.LINE);
    assertThat(document.gapBefore(document.size() - 1)).isEqualTo(Gap.PARAGRAPH);
  }

  @Test
  void shortLineIsAHeadline() {
    Document document =
        ENGLISH.read("Envoys to meet Thursday\nThe envoys of both sides will meet in Geneva.");

    assertThat(document.sentences()).isEqualTo(2);
  }

  @Test
  void spansCountCodePointsForTheOutside() {
    Document document = ENGLISH.read("\uD83D\uDE00 Monday");

    assertThat(document.inCodePoints(new Span(3, 9))).isEqualTo(new Span(2, 8));
  }

  @Test
  void wordIndexFindsWordsInAnyCaseAndNothingElse() {
    WordIndex months = WordIndex.of(List.of("January", "jan.", "o'clock"));
    Document document = ENGLISH.read("JANUARY Jan. o’clock february 3");

    assertThat(IntStream.range(0, 5).map(token -> months.id(document, token)))
        .containsExactly(1, 2, 3, 0, 0);
  }

  @Test
  void tokenKnowsItsSentence() {
    Document document = ENGLISH.read("One here. Two here.");

    assertThat(document.sentenceOf(2)).isZero();
    assertThat(document.sentenceOf(3)).isEqualTo(1);
    assertThat(document.endToken(1)).isEqualTo(document.size());
  }
}

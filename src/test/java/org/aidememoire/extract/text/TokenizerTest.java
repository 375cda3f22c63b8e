package org.aidememoire.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static final Tokenizer ENGLISH = Tokenizer.forLanguage("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Talks start at 5pm today.            | Talks·start·at·5·pm·today·.",
        "The U.S. envoy, Mr. Hale, won't go   | The·U.S.·envoy·,·Mr.·Hale·,·won't·go",
        "on Jan. 6, 1,250 people              | on·Jan.·6·,·1,250·people",
        "Jan. 1,2000                          | Jan.·1·,·2000",
        "today's two-day summit, they'll say  | today·'s·two·-·day·summit·,·they·'ll·say",
        "O’Brien at 3 o'clock, 8 a.m. or 9 p.m  | O’Brien·at·3·o'clock·,·8·a.m.·or·9·p.m",
        "George W. Bush                       | George·W.·Bush",
        "see https://example.org/2014/05/06, he said |"
            + " see·https://example.org/2014/05/06·,·he·said",
        "write to press@example.org or @envoy2010 | write·to·press@example.org·or·@envoy2010",
        "news.example.org/2014/5 says         | news.example.org/2014/5·says",
        "the 1990s and 0900GMT                | the·1990·s·and·0900·GMT",
        "item No. 5, but no. He sat. Then     | item·No.·5·,·but·no·.·He·sat·.·Then",
      })
  void cutsTokens(String text, String expected) {
    Document document = ENGLISH.read(text);
    List<String> tokens = IntStream.range(0, document.size()).mapToObj(document::textOf).toList();

    assertThat(String.join("·", tokens)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He left. She stayed.                           | He left.·She stayed.",
        "Gen. Powell met Mr. Annan in the U.S. capital. | Gen. Powell met Mr. Annan in the U.S."
            + " capital.",
        "He flew to the U.S. The visit ends Monday.     | He flew to the U.S.·The visit ends"
            + " Monday.",
        "LONDON, March 2 - Talks open on Jan. 6 here.   | LONDON, March 2 - Talks open on Jan. 6"
            + " here.",
        "\"We meet Monday.\" He smiled.                 | \"We meet Monday.\"·He smiled.",
        "\"Will you go?\" he asked. \"No.\"             | \"Will you go?\" he asked.·\"No.\"",
        "They ended talks.The minister left.            | They ended talks.·The minister left.",
        "It opens at 9 a.m. on Monday. It ends at 5 p.m. Then all leave. | It opens at 9 a.m. on"
            + " Monday.·It ends at 5 p.m.·Then all leave.",
        "Growth was 3.5 percent. 40 people came.        | Growth was 3.5 percent.·40 people came.",
      })
  void cutsSentences(String text, String expected) {
    Document document = ENGLISH.read(text);
    List<String> sentences =
        IntStream.range(0, document.sentences())
            .mapToObj(i -> document.textOf(document.sentenceSpan(i)))
            .toList();

    assertThat(String.join("·", sentences)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nato|CAPITALIZED",
        "NATO|UPPER",
        "talks|LOWER",
        "iPhone|MIXED",
        "U.S.|UPPER",
        "2014|NONE"
      })
  void knowsHowAWordIsWritten(String word, CaseShape shape) {
    assertThat(ENGLISH.read(word).shape(0)).isEqualTo(shape);
  }
}

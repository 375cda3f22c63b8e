package org.aidememoire.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aidememoire.article.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:30:45Z");

  @Test
  void fileIsFrontLinesTitleAndText() {
    Draft draft =
        Sample.of(
                """
                source: Northern Wire
                url: https://wire.example/1
                hours-ago: 9

                Ministers to meet on {{weekday+3}}

                OSLO - They will meet on {{weekday+3}}.

                They met before.
                """)
            .at(NOW);

    assertThat(draft.source()).isEqualTo("Northern Wire");
    assertThat(draft.url()).isEqualTo("https://wire.example/1");
    assertThat(draft.title()).isEqualTo("Ministers to meet on Wednesday");
    assertThat(draft.text()).isEqualTo("OSLO - They will meet on Wednesday.\n\nThey met before.");
    assertThat(draft.published()).extracting("text").isEqualTo("2026-11-22T23:30Z");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everySampleIsComplete(String name) {
    Draft draft = Samples.sample(name).at(NOW);

    assertThat(draft.title()).hasSizeBetween(20, 100).doesNotContain("{{", "\n");
    assertThat(draft.text().split("\\s+")).hasSizeBetween(100, 250);
    assertThat(draft.text()).doesNotContain("{{", "}}");
    assertThat(draft.source()).isNotBlank();
    assertThat(draft.url()).contains(".example/");
  }

  static Iterable<String> names() {
    return Samples.NAMES;
  }
}

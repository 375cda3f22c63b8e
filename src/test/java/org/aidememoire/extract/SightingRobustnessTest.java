package org.aidememoire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.aidememoire.event.Evidence;
import org.aidememoire.event.Sighting;
import org.aidememoire.extract.time.ReferenceTime;

/** Whatever the text, the extractor answers, and what it says can be looked up in the text. */
class SightingRobustnessTest {

  private static final Extractor ENGLISH = Extractor.english();
  private static final ReferenceTime PUBLISHED = ReferenceTime.on(LocalDate.of(2027, 3, 3));
  private static final List<String> PIECES =
      List.of(
          "Kenya", "and", "Tanzania", "will", "hold", "talks", "in", "Arusha", "on", "March 11", ".", ",", "\"", "\n\n", "the",
          "president", "of", "Peru", "was", "to", "meet", "next week", "visit", "cancelled", "not", "if", "they", "he", "said",
          "Friday", "U.N.", "summit", "between", "for", "Mr", "Osei", "-", "(", ")", "noon", "GMT", "1999", "\uD83D\uDE00", "é");

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60);
  }

  @Property(tries = 300)
  void anyCharactersAreAnswered(@ForAll String text) {
    assertThat(ENGLISH.sightings("", text, PUBLISHED)).isNotNull();
  }

  @Property(tries = 500)
  void evidenceIsExactlyInTheText(@ForAll("words") List<String> words) {
    String text = String.join(" ", words);
    for (Sighting sighting : ENGLISH.sightings("", text, PUBLISHED)) {
      for (Sighting.Mention mention : sighting.mentions()) {
        assertThat(text.substring(mention.startInclusive(), mention.endExclusive())).isEqualTo(mention.quote());
      }
      for (Evidence evidence : sighting.evidence()) {
        assertThat(text.substring(evidence.startInclusive(), evidence.endExclusive())).isEqualTo(evidence.quote());
      }
    }
  }

  @Property(tries = 500)
  void noMeetingLiesBehind(@ForAll("words") List<String> words) {
    for (Sighting sighting : ENGLISH.sightings("", String.join(" ", words), PUBLISHED)) {
      assertThat(sighting.time().lastDay().orElse(LocalDate.MAX)).isAfterOrEqualTo(PUBLISHED.day());
    }
  }

  @Property(tries = 300)
  void theSameTextGivesTheSameAnswer(@ForAll("words") List<String> words) {
    String text = String.join(" ", words);

    assertThat(ENGLISH.sightings("", text, PUBLISHED)).isEqualTo(ENGLISH.sightings("", text, PUBLISHED));
  }

  @Property(tries = 300)
  void explainingChangesNothing(@ForAll("words") List<String> words) {
    String text = String.join(" ", words);

    assertThat(ENGLISH.explain("", text, PUBLISHED).sightings()).isEqualTo(ENGLISH.sightings("", text, PUBLISHED));
  }

  @Property(tries = 100)
  void threadsDoNotMeet(@ForAll("words") @Size(min = 5) List<String> words) {
    String text = String.join(" ", words);
    List<Sighting> alone = ENGLISH.sightings("", text, PUBLISHED);

    assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> ENGLISH.sightings("", text, PUBLISHED))).allMatch(alone::equals);
  }

  @Property(tries = 30)
  void sentencesBeforeOnlyMoveTheEvidence(@ForAll @IntRange(max = 200) int sentences) {
    String announcement = "Kenya and Tanzania will hold talks in Arusha on March 11.";
    String before = "The weather was fine. ".repeat(sentences);
    List<Sighting> plain = ENGLISH.sightings("", announcement, PUBLISHED);
    List<Sighting> moved = ENGLISH.sightings("", before + announcement, PUBLISHED);

    assertThat(moved).hasSameSizeAs(plain);
    assertThat(moved.getFirst().best().startInclusive()).isEqualTo(plain.getFirst().best().startInclusive() + before.length());
  }
}

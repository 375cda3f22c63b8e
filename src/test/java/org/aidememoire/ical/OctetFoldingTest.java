package org.aidememoire.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lines of any script, folded. */
class OctetFoldingTest {

  @Property
  void unfoldingGivesTheLineBack(@ForAll("lines") String line) {
    assertThat(folded(line).replace("\r\n ", "")).isEqualTo(line + "\r\n");
  }

  @Property
  void noLineIsLongerThan75OctetsNorCutsACharacter(@ForAll("lines") String line) {
    String[] physical = folded(line).split("\r\n", -1);

    assertThat(Arrays.stream(physical)).allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(folded(line)).doesNotContain("\uFFFD");
  }

  @Property
  void noFoldIsBlankUnlessTheLineIs(@ForAll("lines") String words) {
    String line = (words + "x").replaceAll(" {2,}", " ");

    assertThat(folded(line)).doesNotContainPattern("\r\n +\r\n");
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withChars('a', 'b', ' ', ' ', 'é', 'Ж', '会', 'ش')
        .ofMinLength(1)
        .ofMaxLength(300)
        .map(text -> text.replace("Ж", "🕊"));
  }

  private static String folded(String line) {
    return new String(OctetFolding.fold(line + "\r\n"), StandardCharsets.UTF_8);
  }
}

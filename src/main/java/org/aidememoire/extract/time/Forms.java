package org.aidememoire.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of forms, tried together: the longest match wins, and of two that are as long the one
 * whose form stands first.
 */
public final class Forms {

  private final List<Form> forms;
  private final long[] starters;
  private final boolean[] numbers;
  private final long anyStarter;
  private final boolean anyNumber;

  public Forms(List<Form> forms) {
    this.forms = List.copyOf(forms);
    this.starters = forms.stream().mapToLong(Form::starters).toArray();
    this.numbers = new boolean[forms.size()];
    long any = 0;
    boolean number = false;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = forms.get(i).startsWithNumber();
      number |= numbers[i];
      any |= starters[i];
    }
    this.anyStarter = any;
    this.anyNumber = number;
  }

  /** The longest match that begins at this token. */
  public @Nullable Match longest(Words words, int first) {
    boolean number = words.isNumber(first) || words.isElided(first);
    long roles = words.roles(first);
    boolean none = (roles & anyStarter) == 0 && !(number && anyNumber);
    if (none) {
      return null;
    }
    Match longest = null;
    for (int i = 0; i < numbers.length; i++) {
      if ((roles & starters[i]) != 0 || (number && numbers[i])) {
        Match match = forms.get(i).match(words, first);
        longest =
            match != null && (longest == null || match.end() > longest.end()) ? match : longest;
      }
    }
    return longest;
  }

  /** All matches of a sentence, left to right, none overlapping another. */
  List<Match> matches(Words words) {
    List<Match> matches = new ArrayList<>(2);
    for (int token = words.first(); token < words.end(); token++) {
      Match match = longest(words, token);
      if (match != null) {
        matches.add(match);
        token = match.end() - 1;
      }
    }
    return matches;
  }
}

package org.aidememoire.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles about so many meetings, each of two other states; the articles on a meeting differ in words, address and day of
 * publication.
 *
 * @param meetings at most 528
 * @param year in whose March they are
 */
public record Newswire(int meetings, int year) {

  private static final List<String> STATES =
      List.of(
          "France", "Japan", "Norway", "Chile", "Peru", "Brazil", "Canada", "Mexico", "Spain", "Portugal", "Italy", "Greece",
          "Turkey", "Egypt", "Morocco", "Kenya", "Ghana", "Nigeria", "India", "Nepal", "Vietnam", "Thailand", "Malaysia",
          "Indonesia", "Australia", "Finland", "Sweden", "Denmark", "Poland", "Austria", "Hungary", "Romania", "Bulgaria");
  private static final List<String[]> PAIRS = pairs();

  private static final List<String> WORDS =
      List.of(
          "The foreign ministers of %s and %s will meet in Geneva on %s.",
          "%s and %s will hold talks in Geneva on %s, a spokeswoman said.",
          "Officials from %s and %s will meet on %s.",
          "%s and %s will hold talks on %s, both governments said.");

  private static List<String[]> pairs() {
    List<String[]> pairs = new ArrayList<>();
    for (int one = 0; one < STATES.size(); one++) {
      for (int other = one + 1; other < STATES.size(); other++) {
        pairs.add(new String[] {STATES.get(one), STATES.get(other)});
      }
    }
    return pairs;
  }

  /** An article, as it is posted: on another meeting than the one before. */
  public String article(int number) {
    int meeting = number % meetings;
    int report = number / meetings;
    String[] pair = PAIRS.get(meeting);
    return """
        {"title": "Diary", "published": "%s", "source": "Courier %d", "url": "https://wire.example/%d", "text": "%s"}
        """
        .formatted(
            LocalDate.of(year, 2, 20 + report * 5 % 8),
            report,
            number,
            WORDS.get(report % WORDS.size()).formatted(pair[0], pair[1], 5 + meeting % 20 + " March"));
  }
}

package org.aidememoire.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Event times in words. */
class EventTimeWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-01-14T15:00[Europe/Vienna]                   | Thursday 14 January 2027, 15:00 Vienna time (UTC+1), 14:00 UTC
          2027-01-14T15:00/2027-01-14T17:00[Europe/Vienna]  | Thursday 14 January 2027, 15:00–17:00 Vienna time (UTC+1), 14:00–16:00 UTC
          2027-07-14T15:00[America/New_York]                | Wednesday 14 July 2027, 15:00 New York time (UTC−4), 19:00 UTC
          2027-01-14T03:00[Asia/Kathmandu]                  | Thursday 14 January 2027, 03:00 Kathmandu time (UTC+5:45), 21:15 UTC on Wednesday 13 January 2027
          2027-01-14T15:00[UTC]                             | Thursday 14 January 2027, 15:00 UTC
          2027-01-14T15:00[Etc/UTC]                         | Thursday 14 January 2027, 15:00 UTC
          2027-01-14T15:00[+03:00]                          | Thursday 14 January 2027, 15:00 UTC+3, 12:00 UTC
          2027-01-14T15:00                                  | Thursday 14 January 2027, 15:00 local time (zone not known)
          2027-01-14                                        | Thursday 14 January 2027
          2027-01-14 evening                                | Thursday 14 January 2027, evening
          2027-02-10/2027-02-12                             | 10 February to 12 February 2027
          2026-12-30/2027-01-02                             | 30 December 2026 to 2 January 2027
          2027-W02                                          | in the week of Monday 11 January 2027
          2027-05                                           | in May 2027
          undated                                           | date not known
          """)
  void eachGrain(String time, String words) {
    assertThat(EventTimeWords.of(EventTimeFormat.parse(time))).isEqualTo(words);
  }
}

package org.aidememoire.pages;

import java.util.List;
import org.aidememoire.event.Erratum;
import org.aidememoire.event.Review;

/** Where we were wrong, the latest first. */
record ErrataPage(List<Line> errata) {

  /**
   * One correction.
   *
   * @param page of the meeting; empty if the public does not see it any more
   */
  record Line(String at, String title, List<String> wrong, String why, String page) {}

  static ErrataPage of(List<Erratum> errata) {
    return new ErrataPage(errata.stream().map(ErrataPage::line).toList());
  }

  private static Line line(Erratum erratum) {
    return new Line(
        Sentences.moment(erratum.correctedAt()),
        erratum.after().title(),
        erratum.sentences(),
        erratum.why(),
        erratum.after().review() == Review.PUBLISHED ? "/events/" + erratum.uid() : "");
  }
}

package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The forms in which calendars can be had, and the file names that ask for one: "eu.ics" is the calendar "eu" as ICS. */
@Singleton
final class FeedFormats {

  private final List<FeedFormat> formats;

  /** The part of a file name before the form. */
  record Asked(String name, FeedFormat format) {}

  FeedFormats(List<FeedFormat> formats) {
    this.formats =
        formats.stream().sorted(Comparator.comparingInt((FeedFormat format) -> format.suffix().length()).reversed()).toList();
  }

  /** What a file name asks for; empty if it ends in no known form. */
  Optional<Asked> asked(String file) {
    return formats.stream()
        .filter(format -> file.endsWith("." + format.suffix()))
        .map(format -> new Asked(file.substring(0, file.length() - format.suffix().length() - 1), format))
        .findFirst();
  }

  List<FeedFormat> all() {
    return formats;
  }
}

package org.aidememoire.article;

import java.util.UUID;

/** What became of an article that somebody brought. */
public sealed interface Intake {

  /** It is kept, and will be read. */
  record Accepted(UUID id) implements Intake {}

  /** The same address and text were here before, under this id. */
  record Known(UUID id) implements Intake {}

  /**
   * It is not kept.
   *
   * @param field what is at fault: "text", "published"
   * @param problem what is wrong and what to do, as a sentence
   */
  record Refused(String field, String problem) implements Intake {}
}

package org.aidememoire.letter;

import jakarta.inject.Singleton;
import org.aidememoire.schedule.ScheduledJob;

/** Wakes when a letter may be due. Which one stands in the table. */
@Singleton
final class LetterJob implements ScheduledJob {

  private final LetterSender sender;

  LetterJob(LetterSender sender) {
    this.sender = sender;
  }

  @Override
  public void run() {
    sender.send();
  }
}

package org.aidememoire.walk;

import java.nio.file.Files;

/** 20 rounds of kill -9 in the middle of posting, on one database. */
final class KillMeasure {

  private static final int ROUNDS = 20;

  private KillMeasure() {}

  public static void main(String[] arguments) throws Exception {
    KillRounds rounds = new KillRounds(Files.createTempDirectory("kill"), 150, 50);
    for (int round = 0; round < ROUNDS; round++) {
      System.out.println(round + " " + rounds.round(round));
    }
  }
}

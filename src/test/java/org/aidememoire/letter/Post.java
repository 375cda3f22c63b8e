package org.aidememoire.letter;

import io.micronaut.context.BeanContext;

/** Does what the alarms of letters would do. */
public final class Post {

  private Post() {}

  public static void goes(BeanContext context) {
    context.getBean(LetterSender.class).send();
  }

  public static void heals(BeanContext context) {
    context.getBean(LetterHealJob.class).run();
  }
}

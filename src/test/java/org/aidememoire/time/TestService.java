package org.aidememoire.time;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import java.time.Clock;
import java.util.Map;

/** The whole service, under a clock that the test turns. */
public final class TestService {

  private TestService() {}

  /** Starts it with these settings; whoever starts it closes it. */
  public static ApplicationContext start(Clock clock, Map<String, Object> settings) {
    return ApplicationContext.builder()
        .properties(settings)
        .beanDefinitions(
            RuntimeBeanDefinition.builder(Clock.class, () -> clock)
                .singleton(true)
                .replaces(Clock.class)
                .build())
        .start();
  }
}

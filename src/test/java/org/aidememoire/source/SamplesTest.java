package org.aidememoire.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.aidememoire.article.Article;
import org.aidememoire.article.ArticleStore;
import org.aidememoire.subscriber.Address;
import org.aidememoire.subscriber.SubscriberStore;
import org.junit.jupiter.api.Test;

@MicronautTest
@Property(name = "aide-memoire.samples.enabled", value = "true")
class SamplesTest {

  @Inject ArticleStore articles;
  @Inject SubscriberStore subscribers;
  @Inject Samples samples;
  @Inject EmbeddedServer server;

  @Test
  void firstStartReadsEverySample() {
    assertThat(articles.latest(100)).hasSize(Samples.NAMES.size()).extracting(Article::state).containsOnly(Article.State.READ);
  }

  @Test
  void newcomerGetsMail() {
    assertThat(subscribers.find(new Address("newcomer@example.org"))).isPresent();
  }

  @Test
  void laterStartReadsNoneAgain() {
    samples.onApplicationEvent(new ServerStartupEvent(server));

    assertThat(articles.latest(100)).hasSize(Samples.NAMES.size());
  }
}

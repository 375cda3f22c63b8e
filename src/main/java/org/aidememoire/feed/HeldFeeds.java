package org.aidememoire.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Puts a {@link HeldFeedHandler} into every HTTP/1.1 connection. */
@Singleton
final class HeldFeeds implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

  private final Provider<Feeds> feeds;
  private final Provider<MeterRegistry> meters;
  private final FeedConfig config;
  private final Clock clock;

  HeldFeeds(Provider<Feeds> feeds, Provider<MeterRegistry> meters, FeedConfig config, Clock clock) {
    this.feeds = feeds;
    this.meters = meters;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new Customizer(null));
    return event.getBean();
  }

  private HeldFeedHandler handler() {
    String cacheControl = FeedAnswer.publicFor(config.maxAge());
    Counter answers = Counter.builder("calendars.held").description("304 answered before routing").register(meters.get());
    return new HeldFeedHandler(feeds.get(), cacheControl, clock, answers);
  }

  /** Is asked for each connection to make one of its own. */
  private final class Customizer implements NettyServerCustomizer {

    private final @Nullable Channel connection;

    private Customizer(@Nullable Channel connection) {
      this.connection = connection;
    }

    @Override
    public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
      return new Customizer(channel);
    }

    @Override
    public void onStreamPipelineBuilt() {
      ChannelPipeline pipeline = connection == null ? null : connection.pipeline();
      if (pipeline != null && pipeline.get(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC) != null) {
        pipeline.addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "held-feeds", handler());
      }
    }
  }
}

package org.aidememoire.feed;

import io.micrometer.core.instrument.Counter;
import io.micronaut.http.HttpHeaders;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers programs that hold a published calendar already where their connection is read, before routes and filters: nearly
 * all who ask are such. It says what {@link CalendarController} would say; whatever is not as plain as one tag of ours goes on
 * to it. One for each connection, used by its thread alone.
 */
final class HeldFeedHandler extends ChannelDuplexHandler {

  private final Feeds feeds;
  private final String cacheControl;
  private final Clock clock;
  private final Counter answers;
  private int open; // requests that went on and have no answer yet: answers keep the order of requests (RFC 9112, 9.3.2)
  private boolean isAnswered; // what comes is the rest of a request that was answered here
  private Instant second = Instant.MIN;
  private String date = "";

  HeldFeedHandler(Feeds feeds, String cacheControl, Clock clock, Counter answers) {
    this.feeds = feeds;
    this.cacheControl = cacheControl;
    this.clock = clock;
    this.answers = answers;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      Optional<Feed> held = open == 0 ? held(request) : Optional.empty();
      isAnswered = held.isPresent();
      open += isAnswered ? 0 : 1;
      held.ifPresent(feed -> answer(context, unchanged(feed, request)));
    }
    if (isAnswered) {
      ReferenceCountUtil.release(message);
    } else {
      context.fireChannelRead(message);
    }
  }

  private static void answer(ChannelHandlerContext context, FullHttpResponse response) {
    var _ = context.writeAndFlush(response, context.voidPromise());
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof LastHttpContent && !isInterim(message)) {
      open--;
    }
    var _ = context.write(message, promise);
  }

  private static boolean isInterim(Object message) {
    return message instanceof HttpResponse response && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
  }

  private Optional<Feed> held(HttpRequest request) {
    String tag = request.headers().get(HttpHeaders.IF_NONE_MATCH);
    boolean isPlain =
        tag != null
            && (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
            && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
            && request.decoderResult().isSuccess()
            && HttpUtil.isKeepAlive(request)
            && request.headers().getAll(HttpHeaders.IF_NONE_MATCH).size() == 1;
    return isPlain
        ? feeds
            .state()
            .map(state -> state.editions().get(request.uri()))
            .map(published -> published.edition().feed())
            .filter(feed -> feed.tag().equals(tag) || feed.compressedTag().equals(tag))
        : Optional.empty();
  }

  private FullHttpResponse unchanged(Feed feed, HttpRequest request) {
    answers.increment();
    FullHttpResponse response =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NOT_MODIFIED, Unpooled.EMPTY_BUFFER);
    response
        .headers()
        .set(HttpHeaders.DATE, now())
        .set(HttpHeaders.ETAG, request.headers().get(HttpHeaders.IF_NONE_MATCH))
        .set(HttpHeaders.LAST_MODIFIED, feed.date())
        .set(HttpHeaders.CACHE_CONTROL, cacheControl)
        .set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, FeedAnswer.EXPOSED);
    return response;
  }

  private String now() {
    Instant now = clock.instant();
    if (now.getEpochSecond() != second.getEpochSecond()) {
      second = now;
      date = Feed.date(now);
    }
    return date;
  }
}

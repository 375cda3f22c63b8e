package org.aidememoire.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * A feed as an answer to a request: 304 if the reader has it, else the bytes, compressed if the reader takes that. Type,
 * tags and sharing are the same for whatever Accept, since readers' programs are told apart by nothing.
 */
final class FeedAnswer {

  static final String EXPOSED = "ETag, Last-Modified, Link";

  private final String type;
  private final String fileName;
  private final String cacheControl;

  private FeedAnswer(String type, String fileName, String cacheControl) {
    this.type = type;
    this.fileName = fileName;
    this.cacheControl = cacheControl;
  }

  /** For everyone, and for caches between. */
  static FeedAnswer shared(String type, String fileName, Duration maxAge) {
    return new FeedAnswer(type, fileName, publicFor(maxAge));
  }

  static String publicFor(Duration maxAge) {
    return "public, max-age=" + maxAge.toSeconds();
  }

  MutableHttpResponse<byte[]> to(HttpRequest<?> request, Feed feed) {
    boolean compressed = isCompressed(request);
    Optional<String> held = Preconditions.held(request.getHeaders(), feed, compressed);
    return held.isPresent() ? unchanged(feed, held.get()) : whole(feed, compressed);
  }

  /** For one reader, and no cache between. */
  static FeedAnswer personal(String type, String fileName, Duration maxAge) {
    return new FeedAnswer(type, fileName, "private, max-age=" + maxAge.toSeconds());
  }

  /** Whether the answer takes no time: a 304, or bytes that are made. */
  boolean isAtHand(HttpRequest<?> request, Feed feed) {
    boolean compressed = isCompressed(request);
    return feed.isReady(compressed) || Preconditions.held(request.getHeaders(), feed, compressed).isPresent();
  }

  /** "?gzip=0" is the way out for programs that ask for gzip and cannot read it. */
  private static boolean isCompressed(HttpRequest<?> request) {
    return ContentCoding.takesGzip(request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING))
        && !"0".equals(request.getParameters().get("gzip"));
  }

  private MutableHttpResponse<byte[]> unchanged(Feed feed, String tag) {
    return withValidators(HttpResponse.status(HttpStatus.NOT_MODIFIED), feed, tag);
  }

  private MutableHttpResponse<byte[]> whole(Feed feed, boolean compressed) {
    byte[] body = compressed ? feed.compressed() : feed.plain();
    MutableHttpResponse<byte[]> response =
        HttpResponse.ok(body)
            .header(HttpHeaders.CONTENT_TYPE, type)
            .header(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length))
            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + '"');
    if (compressed) {
      response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return withValidators(response, feed, compressed ? feed.compressedTag() : feed.tag());
  }

  private MutableHttpResponse<byte[]> withValidators(MutableHttpResponse<byte[]> response, Feed feed, String tag) {
    return response
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.LAST_MODIFIED, feed.date())
        .header(HttpHeaders.CACHE_CONTROL, cacheControl)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
  }
}

package org.aidememoire.article;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.aidememoire.article.PublicationTime.Signal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An HTML page as an article: title, body without navigation and advertisements, publication time if it tells. */
public final class ArticlePage {

  private static final Pattern JSON_LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
  private static final String META =
      "meta[property=article:published_time], meta[name=date], meta[name=DC.date], meta[name=dc.date.issued],"
          + " meta[itemprop=datePublished], meta[name=parsely-pub-date]";

  private final Document page;
  private final String url;

  private ArticlePage(Document page, String url) {
    this.page = page;
    this.url = url;
  }

  /**
   * Reads a page.
   *
   * @param url where it came from, "" if not known
   */
  public static ArticlePage of(String html, String url) {
    return new ArticlePage(Jsoup.parse(html, url), url);
  }

  /** Whether a text looks like an HTML page rather than plain text. */
  public static boolean isHtml(String text) {
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(start.length(), 1000)).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html") || head.contains("<body") || head.contains("<p>");
  }

  public String title() {
    return Stream.of("meta[property=og:title]", "h1", "title")
        .map(page::selectFirst)
        .filter(Objects::nonNull)
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The paragraphs of the body, one a line; empty if the page has no text. */
  public String text() {
    String content = new Readability4J(url, page.clone()).parse().getContent();
    Element body = content == null ? page.body() : Jsoup.parseBodyFragment(content).body();
    String paragraphs = paragraphs(body);
    return paragraphs.isEmpty() ? body.text() : paragraphs;
  }

  private static String paragraphs(Element body) {
    return body.select("p, h2, h3, li, blockquote:not(:has(p))").eachText().stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  public Optional<PublicationTime> published() {
    return Stream.<Supplier<Optional<PublicationTime>>>of(this::fromJsonLd, this::fromMeta, this::fromTimeElement)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<PublicationTime> fromJsonLd() {
    return page.select("script[type=application/ld+json]").stream()
        .map(script -> JSON_LD_DATE.matcher(script.data()))
        .filter(Matcher::find)
        .flatMap(match -> parse(match.group(1), Signal.JSON_LD).stream())
        .findFirst();
  }

  private Optional<PublicationTime> fromMeta() {
    return page.select(META).stream().flatMap(meta -> parse(meta.attr("content"), Signal.META).stream()).findFirst();
  }

  private Optional<PublicationTime> fromTimeElement() {
    return page.select("time[datetime]").stream()
        .flatMap(time -> parse(time.attr("datetime"), Signal.TIME_ELEMENT).stream())
        .findFirst();
  }

  private static Optional<PublicationTime> parse(@Nullable String text, Signal signal) {
    try {
      return text == null ? Optional.empty() : Optional.of(PublicationTime.parse(text.strip(), signal));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a page may say anything: the next signal is asked
    }
  }
}

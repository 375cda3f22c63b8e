package org.aidememoire.event;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address under which readers reach this service; every link in feeds, mails and pages is made here. */
@ConfigurationProperties("aide-memoire")
public record PublicAddress(@Bindable(defaultValue = "http://localhost:8080") URI publicUrl) {

  public PublicAddress {
    if (publicUrl.getHost() == null || !String.valueOf(publicUrl.getScheme()).startsWith("http")) {
      throw new IllegalArgumentException(
          "aide-memoire.public-url: \"" + publicUrl + "\" is no address like https://calendar.example.org");
    }
  }

  /** The page of one event. */
  public URI eventPage(String uid) {
    return resolve("/events/" + segment(uid));
  }

  /** Any address of this service, by its path. */
  public URI resolve(String path) {
    String base = publicUrl.toASCIIString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  /** Any text as one step of a path. */
  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
  }
}

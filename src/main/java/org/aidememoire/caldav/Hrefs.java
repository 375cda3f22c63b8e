package org.aidememoire.caldav;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.caldav.DavPath.Calendar;
import org.aidememoire.caldav.DavPath.Entry;
import org.aidememoire.caldav.DavPath.Home;
import org.aidememoire.caldav.DavPath.Reader;
import org.aidememoire.caldav.DavPath.Root;
import org.aidememoire.event.PublicAddress;

/** Addresses of what there is, as programs see them: from the root of the host, below the path of the public address. */
@Singleton
final class Hrefs {

  static final String ROOT = "/caldav/";

  private static final String READER = "reader";
  private static final String HOME = "calendars";
  private static final String ICS = ".ics";

  private final String before;

  Hrefs(PublicAddress address) {
    String root = address.resolve(ROOT).getRawPath();
    this.before = root.substring(0, root.length() - ROOT.length());
  }

  String of(DavPath path) {
    return before
        + ROOT
        + switch (path) {
          case Root _ -> "";
          case Reader _ -> READER + "/";
          case Home _ -> HOME + "/";
          case Calendar calendar -> HOME + "/" + PublicAddress.segment(calendar.name()) + "/";
          case Entry entry -> HOME + "/" + PublicAddress.segment(entry.calendar()) + "/" + PublicAddress.segment(entry.uid()) + ICS;
        };
  }

  /** What an address means, whole or from the root of the host; empty if nothing can be there. */
  Optional<DavPath> read(String href) {
    try {
      String path = Objects.requireNonNullElse(URI.create(href.strip()).getRawPath(), "");
      String ours = !before.isEmpty() && path.startsWith(before) ? path.substring(before.length()) : path;
      String inside = ours.equals("/caldav") ? ROOT : ours;
      return inside.startsWith(ROOT) ? below(inside.substring(ROOT.length()).split("/")) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no address at all
    }
  }

  private static Optional<DavPath> below(String[] segments) {
    if (segments.length == 1) {
      return switch (segments[0]) {
        case "" -> Optional.of(new Root());
        case READER -> Optional.of(new Reader());
        case HOME -> Optional.of(new Home());
        default -> Optional.empty();
      };
    }
    if (!segments[0].equals(HOME) || segments.length > 3) {
      return Optional.empty();
    }
    String calendar = text(segments[1]);
    return segments.length == 2
        ? Optional.of(new Calendar(calendar))
        : Optional.of(text(segments[2])).filter(file -> file.endsWith(ICS)).map(file -> new Entry(calendar, uid(file)));
  }

  private static String uid(String file) {
    return file.substring(0, file.length() - ICS.length());
  }

  private static String text(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

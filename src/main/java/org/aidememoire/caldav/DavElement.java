package org.aidememoire.caldav;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element as WebDAV uses them: other elements in it, or text.
 *
 * @param attributes those without a namespace
 * @param text all of it, blanks between elements too
 */
record DavElement(DavName name, Map<String, String> attributes, List<DavElement> children, String text) {

  static DavElement of(DavName name, DavElement... children) {
    return of(name, Arrays.asList(children));
  }

  static DavElement of(DavName name, List<DavElement> children) {
    return new DavElement(name, Map.of(), children, "");
  }

  static DavElement text(DavName name, String text) {
    return new DavElement(name, Map.of(), List.of(), text);
  }

  static DavElement href(String address) {
    return text(DavName.dav("href"), address);
  }

  DavElement with(String attribute, String value) {
    return new DavElement(name, Map.of(attribute, value), children, text);
  }

  Stream<DavElement> all(DavName wanted) {
    return children.stream().filter(child -> child.name().equals(wanted));
  }

  Optional<DavElement> first(DavName wanted) {
    return all(wanted).findFirst();
  }

  Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }
}

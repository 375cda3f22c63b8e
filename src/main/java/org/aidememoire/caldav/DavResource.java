package org.aidememoire.caldav;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A thing with an address.
 *
 * @param properties each made when it is asked for
 */
record DavResource(String href, Map<DavName, Supplier<DavElement>> properties) {

  private static final DavName STATUS = DavName.dav("status");

  /** What it answers to those who ask for properties (RFC 4918, 14.24). */
  DavElement response(Asked asked) {
    List<DavElement> found = new ArrayList<>();
    List<DavElement> missing = new ArrayList<>();
    switch (asked) {
      case Asked.All() -> properties.forEach((name, value) -> addOwn(found, name, value));
      case Asked.Names() -> properties.keySet().forEach(name -> found.add(DavElement.of(name)));
      case Asked.Some(List<DavName> names) -> names.forEach(name -> add(found, missing, name));
    }
    List<DavElement> parts = new ArrayList<>(List.of(DavElement.href(href)));
    if (!found.isEmpty() || missing.isEmpty()) {
      parts.add(part(found, "200 OK"));
    }
    if (!missing.isEmpty()) {
      parts.add(part(missing, "404 Not Found"));
    }
    return DavElement.of(DavName.dav("response"), parts);
  }

  private static void addOwn(List<DavElement> found, DavName name, Supplier<DavElement> value) {
    if (name.namespace().equals(DavName.DAV)) {
      found.add(value.get());
    }
  }

  private void add(List<DavElement> found, List<DavElement> missing, DavName name) {
    Supplier<DavElement> value = properties.get(name);
    if (value == null) {
      missing.add(DavElement.of(name));
    } else {
      found.add(value.get());
    }
  }

  private static DavElement part(List<DavElement> properties, String status) {
    return DavElement.of(
        DavName.dav("propstat"), DavElement.of(DavName.dav("prop"), properties), status(status));
  }

  /** Says that nothing is at an address, or no longer. */
  static DavElement notThere(String href) {
    return DavElement.of(DavName.dav("response"), DavElement.href(href), status("404 Not Found"));
  }

  private static DavElement status(String status) {
    return DavElement.text(STATUS, "HTTP/1.1 " + status);
  }
}

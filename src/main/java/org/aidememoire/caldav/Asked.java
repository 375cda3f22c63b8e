package org.aidememoire.caldav;

import java.util.List;

/** Which properties a request wants (RFC 4918, 14.20). */
sealed interface Asked {

  /** Those of WebDAV itself; others are to be asked for by name. */
  record All() implements Asked {}

  /** What there is, without the values. */
  record Names() implements Asked {}

  record Some(List<DavName> names) implements Asked {}

  /** By the element that holds the choice; all if it holds none. */
  static Asked of(DavElement holder) {
    if (holder.first(DavName.dav("propname")).isPresent()) {
      return new Names();
    }
    return holder
        .first(DavName.dav("prop"))
        .<Asked>map(prop -> new Some(prop.children().stream().map(DavElement::name).distinct().toList()))
        .orElse(new All());
  }
}

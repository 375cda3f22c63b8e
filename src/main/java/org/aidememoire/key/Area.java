package org.aidememoire.key;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the API, by the first word of its paths behind {@code /api/v1/}. */
public enum Area {
  ARTICLES(ApiKey.Role.EDITOR),
  EVENTS(ApiKey.Role.EDITOR),
  PROPOSALS(ApiKey.Role.EDITOR),
  SUBSCRIBERS(ApiKey.Role.EDITOR),
  SOURCES(ApiKey.Role.EDITOR),
  CALENDARS(ApiKey.Role.EDITOR),
  LINKS(ApiKey.Role.EDITOR),
  DELIVERIES(ApiKey.Role.EDITOR),
  SYSTEM(ApiKey.Role.EDITOR),
  AUDIT(ApiKey.Role.ADMIN),
  WEBHOOKS(ApiKey.Role.ADMIN),
  KEYS(ApiKey.Role.ADMIN);

  private static final String ROOT = "/api/v1/";

  private final ApiKey.Role writer;

  Area(ApiKey.Role writer) {
    this.writer = writer;
  }

  /** As paths and scopes have it: "articles". */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The least role that may write here. */
  ApiKey.Role writer() {
    return writer;
  }

  /** The least role that may read here: what only admins may write, only they see. */
  ApiKey.Role reader() {
    return writer == ApiKey.Role.ADMIN ? ApiKey.Role.ADMIN : ApiKey.Role.READER;
  }

  static Optional<Area> of(String path) {
    String word = path.startsWith(ROOT) ? path.substring(ROOT.length()).replaceFirst("/.*", "") : "";
    return word.equals("changes") // of events
        ? Optional.of(EVENTS)
        : Arrays.stream(values()).filter(area -> area.word().equals(word)).findFirst();
  }
}

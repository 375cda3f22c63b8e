package org.aidememoire.key;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One thing that a key is for: "articles:write", "events:read". Who may write somewhere may read there. */
public record Scope(Area area, boolean write) {

  private static final String READ = "read";
  private static final String WRITE = "write";

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException saying what there is, for anything else
   */
  public static Scope parse(String text) {
    String[] parts = text.split(":", 2);
    boolean isMode = parts.length == 2 && (parts[1].equals(READ) || parts[1].equals(WRITE));
    return Arrays.stream(Area.values())
        .filter(area -> isMode && grantable(area) && area.word().equals(parts[0]))
        .map(area -> new Scope(area, parts[1].equals(WRITE)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no scope \"%s\": %s, each with :read or :write".formatted(text, words())));
  }

  public String text() {
    return area.word() + ":" + (write ? WRITE : READ);
  }

  boolean covers(Scope needed) {
    return area == needed.area && (write || !needed.write);
  }

  // who may make keys can make one that may do everything: that is no scope
  private static boolean grantable(Area area) {
    return area != Area.KEYS;
  }

  private static String words() {
    return Arrays.stream(Area.values()).filter(Scope::grantable).map(Area::word).collect(Collectors.joining(", "));
  }
}

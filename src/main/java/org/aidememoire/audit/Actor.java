package org.aidememoire.audit;

import io.micronaut.http.HttpRequest;

/** Who asks: "key NAME". */
public final class Actor {

  private static final String ATTRIBUTE = "actor";
  private static final String KEY = "key ";

  private Actor() {}

  /** Notes on a request whose key it came with. */
  public static void set(HttpRequest<?> request, String keyName) {
    request.setAttribute(ATTRIBUTE, KEY + keyName);
  }

  public static String of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, String.class).orElseThrow();
  }

  /** Whether it is somebody with a key, rather than an article. */
  static boolean isSomebody(String actor) {
    return actor.startsWith(KEY);
  }
}

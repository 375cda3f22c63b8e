package org.aidememoire.admin;

import java.util.List;
import java.util.random.RandomGenerator;

/** Values that no API wants, as JSON and as words of an address. */
final class Hostile {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "x",
          "null",
          "x".repeat(41),
          "x".repeat(501),
          "x".repeat(10_000),
          "\u0000",
          "a\u0000b",
          "a\nb\r\n\tc",
          "\u001b[31m",
          "'; DROP TABLE event; --",
          "' OR '1'='1",
          "\" OR 1=1 --",
          "%' AND 1=0 UNION SELECT hash FROM api_key --",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "{{7*7}}${jndi:ldap://x}",
          "../../../etc/passwd",
          "\u202eevil\u202c",
          "\ufeff",
          "🤝".repeat(300),
          "é\u0301\u0301\u0301",
          "2027-02-30",
          "2027-02-29T10:00",
          "2027-13-01",
          "2027-W60",
          "2027-04-14T15:00[Moon/Base]",
          "2027-04-14T15:00[",
          "2027-04-14T17:00/2027-04-14T15:00[UTC]",
          "2027-04-14/2027-04-10",
          "+999999999-12-31",
          "-999999999-01-01",
          "9999-12-31",
          "0000-00-00",
          "2027-04-14 teatime",
          "undated",
          "2027-04-14",
          "1e999",
          "-1",
          "9223372036854775808",
          "NaN",
          "PT-1S",
          "P999999999D",
          "((((((((((",
          "not not not kind:talks",
          "kind:talks or",
          "window:0000-01-01..+999999999-01-01",
          "country:" + "\"".repeat(3),
          "text:" + "x".repeat(3000),
          "articles:write",
          "keys:write",
          "a~b",
          "~",
          "2027-01-01~",
          "uid,time\n1,2",
          "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x\nEND:VEVENT\nEND:VCALENDAR",
          "ann@example.org",
          "\"@\"@example.org",
          "ann@example.org\r\nBcc: all@example.org",
          "http://169.254.169.254/latest",
          "https://example.org/" + "a".repeat(3000));

  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e400",
          "99999999999999999999999999",
          "[]",
          "{}",
          "[null]",
          "[[[[[[]]]]]]",
          "[{}]",
          "[1, \"a\", {}]",
          "{\"a\": {\"b\": 1}}",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"a\\udc00b\"",
          "[\"\\ud800\"]",
          "{\"\\u0000\": 1}");

  private static final List<String> BODIES =
      List.of(
          "",
          "null",
          "[]",
          "{",
          "{\"kind\": ",
          "{}{}",
          "\"text\"",
          "17",
          "{\"a\": 1, \"a\": 2}",
          "[".repeat(5_000),
          "{\"a\":".repeat(2_000),
          "\u0000\u0000",
          "kind,time\nTALKS,2027-02-30",
          "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:\r\nDTSTART;TZID=x:y\r\nEND:VEVENT\r\nEND:VCALENDAR");

  private final RandomGenerator random;

  Hostile(RandomGenerator random) {
    this.random = random;
  }

  String text() {
    return one(TEXTS);
  }

  /** Any JSON value. */
  String json() {
    return random.nextBoolean() ? one(JSON) : quoted(text());
  }

  /** What is no JSON object of any request. */
  String body() {
    return one(BODIES);
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      boolean plain = each >= ' ' && each != '"' && each != '\\';
      json.append(plain ? String.valueOf(each) : "\\u%04x".formatted((int) each));
    }
    return json.append('"').toString();
  }
}

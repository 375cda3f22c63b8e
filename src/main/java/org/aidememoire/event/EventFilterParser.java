package org.aidememoire.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads filters: "or" binds least, then "and" or nothing between two, then "not". */
final class EventFilterParser {

  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 20;
  private static final int MOST_TERMS = 200;
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:([()])|(?:([A-Za-z]+)(:|>=))?(?:\"([^\"]*)\"|([^\\s()\":]+)))");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  /** A bracket, a word like "and", or a term "field:value". */
  private record Token(String bracket, String field, String operator, String value, boolean quoted, int position) {
    boolean is(String word) {
      return bracket.equals(word) || (field.isEmpty() && !quoted && value.toLowerCase(Locale.ROOT).equals(word));
    }
  }

  EventFilterParser(String text) {
    this.text = text;
  }

  EventFilter parse() {
    if (text.length() > LONGEST) {
      throw new EventFilterException("a filter has at most " + LONGEST + " characters", LONGEST);
    }
    readTokens();
    if (tokens.isEmpty()) {
      return EventFilter.all();
    }
    EventFilter filter = either(0);
    if (next < tokens.size()) {
      throw fault("\")\" without \"(\"");
    }
    return filter;
  }

  private void readTokens() {
    Matcher matcher = TOKEN.matcher(text);
    int position = 0;
    while (!text.substring(position).isBlank()) {
      matcher.region(position, text.length());
      if (!matcher.lookingAt()) {
        throw new EventFilterException("\"" + text.substring(position).strip() + "\" is no field:value", position);
      }
      tokens.add(token(matcher));
      position = matcher.end();
      if (tokens.size() > MOST_TERMS) {
        throw new EventFilterException("a filter has at most " + MOST_TERMS + " words", position);
      }
    }
  }

  private static Token token(Matcher matcher) {
    String quoted = matcher.group(4);
    String value = quoted == null ? group(matcher, 5) : quoted;
    int start = matcher.start() + matcher.group().length() - matcher.group().stripLeading().length();
    return new Token(group(matcher, 1), group(matcher, 2), group(matcher, 3), value, quoted != null, start);
  }

  private static String group(Matcher matcher, int group) {
    return matcher.group(group) == null ? "" : matcher.group(group);
  }

  private EventFilter either(int depth) {
    List<EventFilter> filters = new ArrayList<>(List.of(both(depth)));
    while (accept("or")) {
      filters.add(both(depth));
    }
    return filters.size() == 1 ? filters.getFirst() : new EventFilter.Or(filters);
  }

  private EventFilter both(int depth) {
    List<EventFilter> filters = new ArrayList<>(List.of(one(depth)));
    while (next < tokens.size() && !peek().is("or") && !peek().is(")")) {
      accept("and");
      filters.add(one(depth));
    }
    return filters.size() == 1 ? filters.getFirst() : new EventFilter.And(filters);
  }

  private EventFilter one(int depth) {
    if (depth > DEEPEST) {
      throw fault("brackets nest at most " + DEEPEST + " deep");
    }
    if (accept("not")) {
      return new EventFilter.Not(one(depth + 1));
    }
    if (accept("(")) {
      EventFilter inner = either(depth + 1);
      if (!accept(")")) {
        throw fault("\")\" is missing");
      }
      return inner;
    }
    if (next == tokens.size() || peek().is(")") || peek().is("or") || peek().is("and")) {
      throw fault("a field:value is missing");
    }
    Token token = tokens.get(next++);
    return EventFilterTerm.of(token.field(), token.operator(), token.value(), token.position());
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean accept(String word) {
    boolean found = next < tokens.size() && peek().is(word);
    next += found ? 1 : 0;
    return found;
  }

  private EventFilterException fault(String words) {
    return new EventFilterException(words, next < tokens.size() ? peek().position() : text.length());
  }
}

package org.aidememoire.extract.text;

import org.aidememoire.extract.text.Abbreviations.Kind;

/** One pass over a text, left to right, that leaves its tokens in a buffer. */
final class TokenScan {

  private final char[] chars;
  private final Abbreviations abbreviations;
  private final TokenBuffer tokens;
  private final Lines lines;
  private int at;

  TokenScan(char[] chars, Abbreviations abbreviations) {
    this.chars = chars;
    this.abbreviations = abbreviations;
    this.tokens = new TokenBuffer(chars.length / 5 + 16);
    this.lines = new Lines(chars);
  }

  TokenBuffer tokens() {
    Gap gap = skipGap(Gap.PARAGRAPH);
    while (at < chars.length) {
      token(gap);
      gap = skipGap(Gap.NONE);
    }
    return tokens;
  }

  private Gap skipGap(Gap gap) {
    int from = at;
    int newlines = 0;
    for (; at < chars.length; at++) {
      byte type = CharClass.of(chars[at]);
      if (type == CharClass.NEWLINE) {
        newlines++;
      } else if (type != CharClass.SPACE) {
        break;
      }
    }
    if (at == from || gap == Gap.PARAGRAPH) {
      return gap;
    }
    return newlines == 0 ? Gap.SPACE : lines.gap(from, at);
  }

  private void token(Gap gap) {
    if (chars[at] == '@' && address(gap)) {
      return;
    }
    switch (CharClass.of(chars[at])) {
      case CharClass.LETTER, CharClass.MARK -> word(gap);
      case CharClass.DIGIT -> number(gap);
      default -> symbol(gap);
    }
  }

  private boolean address(Gap gap) {
    int end = Addresses.endOfAddress(chars, at);
    boolean found = end > at;
    if (found) {
      add(end, TokenKind.ADDRESS, gap, CaseShape.NONE, 0);
    }
    return found;
  }

  private void add(int end, TokenKind kind, Gap gap, CaseShape shape, int code) {
    tokens.add(at, end, kind, gap, shape, code);
    at = end;
  }

  private void symbol(Gap gap) {
    boolean pair =
        Character.isHighSurrogate(chars[at])
            && at + 1 < chars.length
            && Character.isLowSurrogate(chars[at + 1]);
    add(pair ? at + 2 : at + 1, TokenKind.SYMBOL, gap, CaseShape.NONE, 0);
  }

  private void number(Gap gap) {
    int end = at;
    long value = 0;
    while (end < chars.length
        && (CharClass.of(chars[end]) == CharClass.DIGIT || isGroupComma(end))) {
      if (chars[end] != ',') {
        value = Math.min(Integer.MAX_VALUE, value * 10 + (chars[end] - '0'));
      }
      end++;
    }
    add(end, TokenKind.NUMBER, gap, CaseShape.NONE, (int) value);
  }

  /** The comma of 1,250: at most three digits before it, exactly three behind. */
  private boolean isGroupComma(int comma) {
    return chars[comma] == ','
        && isGroup(comma + 1)
        && (comma - at <= 3 || (comma - at > 4 && chars[comma - 4] == ','));
  }

  private boolean isGroup(int from) {
    int end = from;
    while (end < chars.length && end - from < 4 && CharClass.of(chars[end]) == CharClass.DIGIT) {
      end++;
    }
    return end - from == 3;
  }

  private void word(Gap gap) {
    int end = at;
    int hash = 0;
    int uppers = 0;
    int letters = 0;
    for (; end < chars.length; end++) {
      char c = chars[end];
      byte type = CharClass.of(c);
      if (type != CharClass.LETTER && type != CharClass.MARK) {
        if (!Apostrophes.isInsideWord(chars, at, end)) {
          break;
        }
      } else {
        letters++;
        uppers += Character.isUpperCase(c) ? 1 : 0;
      }
      hash = Folding.hash(hash, c);
    }
    if (end < chars.length && Addresses.mayGoOn(chars[end]) && address(gap)) {
      return;
    }
    CaseShape shape = shape(chars[at], uppers, letters);
    int dotted = endWithDots(end);
    for (int i = end; i < dotted; i++) {
      hash = Folding.hash(hash, chars[i]);
    }
    add(
        dotted,
        TokenKind.WORD,
        gap,
        dotted > end + 1 && uppers > 0 ? CaseShape.UPPER : shape,
        hash);
    clitic();
  }

  private static CaseShape shape(char first, int uppers, int letters) {
    if (uppers == 0) {
      return CaseShape.LOWER;
    }
    boolean capital = Character.isUpperCase(first);
    if (uppers == 1 && capital) {
      return CaseShape.CAPITALIZED;
    }
    return uppers == letters ? CaseShape.UPPER : CaseShape.MIXED;
  }

  /**
   * Where the word ends if it takes the full stop behind it: {@code U.S.}, {@code p.m}, {@code W.},
   * {@code Jan.}.
   */
  private int endWithDots(int end) {
    if (end >= chars.length || chars[end] != '.') {
      return end;
    }
    return end - at == 1 ? endOfInitials(end) : isAbbreviation(end) ? end + 1 : end;
  }

  private int endOfInitials(int dot) {
    int end = dot;
    while (end + 1 < chars.length && chars[end] == '.' && isLoneLetter(end + 1)) {
      end += 2;
    }
    if (end > dot) {
      return end < chars.length && chars[end] == '.' ? end + 1 : end;
    }
    return Character.isUpperCase(chars[at]) || isAbbreviation(dot) ? dot + 1 : dot;
  }

  private boolean isLoneLetter(int index) {
    return CharClass.of(chars[index]) == CharClass.LETTER
        && Character.isUpperCase(chars[index]) == Character.isUpperCase(chars[at])
        && (index + 1 == chars.length || CharClass.of(chars[index + 1]) != CharClass.LETTER);
  }

  private boolean isAbbreviation(int dot) {
    if (dot - at > 7) {
      return false;
    }
    Kind kind = abbreviations.kind(chars, at, dot);
    return switch (kind) {
      case NOT_ONE -> false;
      case TITLE -> at == 0 || CharClass.of(chars[at - 1]) != CharClass.DIGIT; // "on the 21st."
      case ANYWHERE -> true;
      case BEFORE_NUMBER -> digitFollows(dot + 1);
    };
  }

  private boolean digitFollows(int from) {
    int index = from;
    while (index < chars.length && CharClass.of(chars[index]) == CharClass.SPACE) {
      index++;
    }
    return index < chars.length && CharClass.of(chars[index]) == CharClass.DIGIT;
  }

  private void clitic() {
    int end = Apostrophes.endOfClitic(chars, at);
    if (end > at) {
      int hash = 0;
      for (int i = at; i < end; i++) {
        hash = Folding.hash(hash, chars[i]);
      }
      add(end, TokenKind.CLITIC, Gap.NONE, CaseShape.NONE, hash);
    }
  }
}

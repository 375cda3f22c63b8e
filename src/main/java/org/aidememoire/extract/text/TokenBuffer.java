package org.aidememoire.extract.text;

import java.util.Arrays;

/**
 * Growing parallel arrays of tokens; filled by one {@link Tokenizer} run and then handed over
 * whole.
 */
final class TokenBuffer {

  int size;
  int[] starts;
  int[] ends;
  int[] codes;
  TokenKind[] kinds;
  Gap[] gaps;
  CaseShape[] shapes;

  TokenBuffer(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
    codes = new int[capacity];
    kinds = new TokenKind[capacity];
    gaps = new Gap[capacity];
    shapes = new CaseShape[capacity];
  }

  void add(int start, int end, TokenKind kind, Gap gap, CaseShape shape, int code) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    codes[size] = code;
    kinds[size] = kind;
    gaps[size] = gap;
    shapes[size] = shape;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    codes = Arrays.copyOf(codes, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    gaps = Arrays.copyOf(gaps, capacity);
    shapes = Arrays.copyOf(shapes, capacity);
  }

  boolean is(int token, TokenKind kind) {
    return kinds[token] == kind;
  }

  Gap gap(int token) {
    return gaps[token];
  }
}

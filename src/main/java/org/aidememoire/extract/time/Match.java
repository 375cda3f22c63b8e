package org.aidememoire.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * What a form found, token {@code first} up to but without {@code end}.
 *
 * @param rangeStart the first of two that make a range
 */
public record Match(
    int first, int end, Meaning meaning, @Nullable Mod mod, String form, boolean rangeStart) {

  public Match(int first, int end, Meaning meaning, String form) {
    this(first, end, meaning, null, form, false);
  }

  public Match withMeaning(Meaning other) {
    return new Match(first, end, other, mod, form, rangeStart);
  }

  public Match withMod(@Nullable Mod other) {
    return new Match(first, end, meaning, other, form, rangeStart);
  }

  public Match withFirst(int other) {
    return new Match(other, end, meaning, mod, form, rangeStart);
  }

  public Match withEnd(int other) {
    return new Match(first, other, meaning, mod, form, rangeStart);
  }

  public Match asRangeStart() {
    return new Match(first, end, meaning, mod, form, true);
  }

  public int length() {
    return end - first;
  }
}

package org.aidememoire.extract.text;

/** Sets of the constants of one enum, in the bits of a number; such a set lives no longer than the program. */
public final class Bits {

  private Bits() {}

  /**
   * The set of this constant alone.
   *
   * @throws IllegalStateException for the 65th constant of an enum, for which there is no bit left
   */
  @SuppressWarnings("EnumOrdinal") // nothing of it is stored
  public static long of(Enum<?> constant) {
    if (constant.ordinal() >= Long.SIZE) {
      throw new IllegalStateException(
          constant.getDeclaringClass().getSimpleName() + " has more constants than a number has bits");
    }
    return 1L << constant.ordinal();
  }

  /** The set of these. */
  @SafeVarargs
  public static <E extends Enum<E>> long union(E... constants) {
    long set = 0;
    for (E constant : constants) {
      set |= of(constant);
    }
    return set;
  }
}

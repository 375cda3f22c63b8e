package org.aidememoire.desk;

/** What an editor asked for cannot be done, and which field of the request says so. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  RefusedException(String field, String problem) {
    super(problem);
    this.field = field;
  }

  public String field() {
    return field;
  }
}

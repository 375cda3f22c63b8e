package org.aidememoire.extract.name;

/** A word of office where it stands: tokens {@code first} to before {@code end}. */
record RoleMention(int first, int end, Roles.Role role) {

  boolean is(Roles.Kind kind) {
    return role.kind() == kind;
  }
}

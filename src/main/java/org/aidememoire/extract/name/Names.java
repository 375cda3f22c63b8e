package org.aidememoire.extract.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of one document, in order, and which of them a token is in. */
public final class Names {

  private final List<Mention> mentions;
  private final @Nullable Mention[] byToken;
  private final @Nullable RoleMention[] roleStarts;

  Names(List<Mention> mentions, @Nullable Mention[] byToken, @Nullable RoleMention[] roleStarts) {
    this.mentions = List.copyOf(mentions);
    this.byToken = byToken;
    this.roleStarts = roleStarts;
  }

  public List<Mention> all() {
    return mentions;
  }

  /** The name that the token is in, null if it is in none. */
  public @Nullable Mention at(int token) {
    return byToken[token];
  }

  /**
   * The office whose words start at the token, with a name behind it or not: "foreign minister",
   * "counterpart".
   */
  public @Nullable Office officeAt(int token) {
    RoleMention role = roleStarts[token];
    return role != null && (role.is(Roles.Kind.OFFICE) || role.is(Roles.Kind.COUNTERPART))
        ? role.role().office()
        : null;
  }

  /** The token behind the words of the office that start here. */
  public int officeEnd(int token) {
    RoleMention role = roleStarts[token];
    return role == null ? token : role.end();
  }
}

package org.aidememoire.extract.name;

import java.util.Set;
import org.aidememoire.extract.name.Named.City;
import org.aidememoire.extract.name.Named.Person;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads around a name for office and side.
 *
 * <pre>
 * Kenyan Deputy Foreign Minister NAME      NAME, Kenya's trade minister      Prime Minister NAME of Samoa
 * NAME, president of the European Council  Minister for Trade, Ms NAME       his Peruvian counterpart NAME
 * </pre>
 */
final class Sides {

  private static final int LONGEST_TITLE = 9;
  private static final int LONGEST_APPOSITION = 7;

  /** @param isPerson something beside the name tells that it is somebody's */
  record Found(boolean isPerson, @Nullable Named side, Office office) {}

  private static final Found NOTHING = new Found(false, null, Office.NONE);

  private final Document document;
  private final @Nullable Mention[] byToken;
  private final @Nullable RoleMention[] roleStarts;
  private final @Nullable RoleMention[] roleEnds;
  private final NameWords words;
  private final States states;

  Sides(
      Document document,
      @Nullable Mention[] byToken,
      @Nullable RoleMention[] roleStarts,
      @Nullable RoleMention[] roleEnds,
      NameWords words,
      States states) {
    this.document = document;
    this.byToken = byToken;
    this.roleStarts = roleStarts;
    this.roleEnds = roleEnds;
    this.words = words;
    this.states = states;
  }

  Found of(int first, int end) {
    Found before = before(first, end);
    return before.side() != null || before.office() != Office.NONE ? before : merge(before, behind(end));
  }

  private static Found merge(Found before, Found behind) {
    return new Found(before.isPerson() || behind.isPerson(), behind.side(), behind.office());
  }

  private Found before(int first, int end) {
    int at = skipHonorifics(first);
    boolean courtesy = at < first;
    if (at > 0 && document.isSymbol(at - 1, ',')) {
      at--;
    }
    RoleMention role = titleEndingAt(at);
    if (role == null) {
      return courtesy ? new Found(true, null, Office.NONE) : NOTHING;
    }
    Named side = sideBefore(role.first());
    side = side == null ? sideInField(role.end(), at) : side;
    side = side == null ? sideOf(end) : side;
    return new Found(true, side == null ? implied(role) : side, role.role().office());
  }

  private int skipHonorifics(int first) {
    int at = first;
    while (at > 0 && roleEnds[at] != null && roleEnds[at].is(Roles.Kind.HONORIFIC)) {
      at = roleEnds[at].first();
    }
    return at;
  }

  /** The office that ends here, or whose field does: "Minister for Law and Human Rights", "President of the Republic". */
  private @Nullable RoleMention titleEndingAt(int end) {
    for (int at = end; at > 0 && end - at < LONGEST_TITLE; at--) {
      RoleMention role = roleEnds[at];
      if (role != null && !role.is(Roles.Kind.HONORIFIC) && !role.is(Roles.Kind.RANK)) {
        return at == end || (isSetOff(end) && isField(at, end)) ? role : null;
      }
      if (document.kind(at - 1) != TokenKind.WORD) {
        return null;
      }
    }
    return null;
  }

  /** A field of office has ended here, and a name may begin: behind a comma, a "Mr" or the name of an organisation. */
  private boolean isSetOff(int token) {
    return document.isSymbol(token, ',') || roleStarts[token] != null || byToken[token - 1] != null;
  }

  private boolean isField(int from, int end) {
    if (!isOneOf(from, "for", "of")) {
      return false;
    }
    for (int token = from + 1; token < end; token++) {
      if (!document.isCapitalized(token) && !isOneOf(token, "and", "the", "for", "of")) {
        return false;
      }
    }
    return true;
  }

  /** "Kenyan", "Kenya's", "Kenya": over ranks and small adjectives to the left. */
  private @Nullable Named sideBefore(int role) {
    for (int token = role - 1; token >= 0 && role - token <= 5; token--) {
      Mention mention = byToken[token];
      if (mention != null) {
        return sideOf(mention);
      }
      boolean passes = document.kind(token) == TokenKind.CLITIC
          || document.isSymbol(token, '-')
          || roleEnds[token + 1] != null
          || (document.isWord(token) && !words.breaks().contains(document, token) && !isPast(token));
      if (!passes) {
        return null;
      }
    }
    return null;
  }

  /** "Kenya urged". */
  private boolean isPast(int token) {
    return document.shape(token) == CaseShape.LOWER && document.textOf(token).endsWith("ed");
  }

  /** "of Samoa", "of the European Council". */
  private @Nullable Named sideOf(int token) {
    if (token + 1 >= document.size() || !isOneOf(token, "of", "to")) {
      return null;
    }
    int name = isOneOf(token + 1, "the") ? token + 2 : token + 1;
    return name < document.size() && byToken[name] != null ? sideOf(byToken[name]) : null;
  }

  /** "of Samoa", "of Foreign Affairs of Samoa". */
  private @Nullable Named sideInField(int from, int end) {
    Named side = sideOf(from);
    for (int token = from + 1; side == null && token < end; token++) {
      side = sideOf(token);
    }
    return side;
  }

  /** ", Kenya's trade minister" and ", president of Kenya". */
  private Found behind(int end) {
    if (end >= document.size() || !document.isSymbol(end, ',')) {
      Named side = sideOf(end);
      return new Found(false, side, Office.NONE);
    }
    Named side = null;
    for (int token = end + 1; token < document.size() && token <= end + LONGEST_APPOSITION; token++) {
      RoleMention role = roleStarts[token];
      if (role != null && role.is(Roles.Kind.OFFICE)) {
        Named said = side == null ? sideOf(role.end()) : side;
        return new Found(true, said == null ? implied(role) : said, role.role().office());
      }
      if (byToken[token] != null) {
        side = sideOf(byToken[token]);
      } else if (!isInsideApposition(token)) {
        return NOTHING;
      }
    }
    return NOTHING;
  }

  private boolean isInsideApposition(int token) {
    return document.kind(token) == TokenKind.CLITIC
        || document.isSymbol(token, '-')
        || roleStarts[token] != null
        || (document.shape(token) == CaseShape.LOWER && !isOneOf(token, "who", "said", "and", "will", "is", "was", "in", "on", "to", "with"));
  }

  private @Nullable Named implied(RoleMention role) {
    String code = role.role().impliedState();
    return code == null ? null : firstOf(role.role().sharedBy(), states.byCode(code));
  }

  /** The state that the text speaks of first, of those that have such an office; {@code usual} if it names none. */
  private Named firstOf(Set<String> codes, Named usual) {
    for (Mention mention : byToken) {
      Named side = codes.isEmpty() || mention == null ? null : sideOf(mention);
      if (side instanceof Named.State state && (codes.contains(state.code()) || side.equals(usual))) {
        return side;
      }
    }
    return usual;
  }

  private static @Nullable Named sideOf(Mention mention) {
    return switch (mention.named()) {
      case City city -> city.rank() == City.Rank.CAPITAL ? city.state() : null;
      case Person person -> person.side();
      case Named.State state -> state;
      case Named.Organisation organisation -> organisation;
      case Named.Party party -> party;
    };
  }

  private boolean isOneOf(int token, String... words) {
    if (token >= document.size() || !document.isWord(token)) {
      return false;
    }
    for (String word : words) {
      if (document.isSpelled(token, word)) {
        return true;
      }
    }
    return false;
  }
}

package org.aidememoire.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.extract.name.Mention.Form;
import org.aidememoire.extract.text.CaseShape;
import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The people of one document: runs of capitalised words that an office, a "Mr" or their length tells to be names, and the short
 * forms of the same names elsewhere ("Hakim Osei, Ghana's trade minister … Osei").
 */
final class People {

  private static final int LONGEST_NAME = 6;

  private final Document document;
  private final @Nullable Mention[] byToken;
  private final @Nullable RoleMention[] roleStarts;
  private final @Nullable RoleMention[] roleEnds;
  private final boolean[] inRole;
  private final Sides sides;
  private final Hosts hosts;
  private final NameWords words;
  private final Leaders leaders;
  private final int year;

  People(
      Document document,
      @Nullable Mention[] byToken,
      List<RoleMention> roles,
      States states,
      NameWords words,
      Hosts.Words hosts,
      Leaders leaders,
      int year) {
    this.document = document;
    this.byToken = byToken;
    this.words = words;
    this.leaders = leaders;
    this.year = year;
    roleStarts = new RoleMention[document.size() + 1];
    roleEnds = new RoleMention[document.size() + 1];
    inRole = new boolean[document.size()];
    for (RoleMention role : roles) {
      Arrays.fill(inRole, role.first(), role.end(), true);
      roleStarts[role.first()] = role;
      roleEnds[role.end()] = role;
    }
    sides = new Sides(document, byToken, roleStarts, roleEnds, words, states);
    this.hosts = new Hosts(document, byToken, inRole, hosts);
  }

  Names names() {
    List<Run> runs = runs();
    Registry registry = new Registry(leaders, year);
    Set<String> shortForms = shortForms(runs);
    runs.stream().filter(run -> run.isPerson() || isTakenUp(run, shortForms)).sorted(Comparator.comparingInt(run -> -run.words().size())).forEach(registry::add);
    for (Run run : runs) {
      Named person = registry.person(run);
      if (person != null) {
        Mention mention = new Mention(run.first(), run.end(), person, Form.NAME);
        for (int token = run.first(); token < run.end(); token++) {
          byToken[token] = mention;
        }
      }
    }
    return new Names(mentions(), byToken, roleStarts);
  }

  /** Single capitalised words: "Osei" of whoever was called so before. */
  private static Set<String> shortForms(List<Run> runs) {
    Set<String> words = new HashSet<>();
    for (Run run : runs) {
      if (run.words().size() == 1) {
        words.add(run.words().getFirst());
      }
    }
    return words;
  }

  /** Two words that open a sentence are somebody if the second stands for both elsewhere. */
  private static boolean isTakenUp(Run run, Set<String> shortForms) {
    return run.words().size() == 2 && shortForms.contains(run.words().getLast());
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (int token = 0; token < byToken.length; token++) {
      Mention mention = byToken[token];
      if (mention != null) {
        mentions.add(mention);
        token = mention.end() - 1;
      }
    }
    return mentions;
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int token = 0; token < document.size(); token++) {
      if (startsName(token)) {
        Run run = run(token, endOfName(token));
        runs.add(run);
        token = run.end() - 1;
      }
    }
    return runs;
  }

  private Run run(int first, int end) {
    List<String> parts = new ArrayList<>();
    for (int token = first; token < end; token++) {
      parts.add(document.textOf(token));
    }
    Sides.Found said = sides.of(first, end);
    boolean opensSentence = document.firstToken(document.sentenceOf(first)) == first;
    boolean isPerson = !isLand(first) && (said.isPerson() || (parts.size() > 1 && !opensSentence) || parts.size() > 2);
    String name = document.text().substring(document.start(first), document.end(end - 1)).replace('\n', ' ');
    Named host = said.side() == null && said.office().isOfGovernment() ? hosts.of(first, end) : null;
    return new Run(first, afterSuffix(end), parts, name, isPerson, said.side(), host, said.office());
  }

  /** "the province of NAME". */
  private boolean isLand(int first) {
    return first > 1 && document.isWord(first - 1) && document.isSpelled(first - 1, "of") && words.lands().contains(document, first - 2);
  }

  private boolean startsName(int token) {
    return isNameWord(token) && !inRole[token] && !(isOpener(token) && opensSentence(token));
  }

  private boolean isOpener(int token) {
    return words.openers().contains(document, token);
  }

  private boolean opensSentence(int token) {
    return document.gapBefore(token) == Gap.PARAGRAPH || token == 0 || !document.isWord(token - 1);
  }

  private boolean isNameWord(int token) {
    return document.isWord(token)
        && (byToken[token] == null || isStateAsSurname(token))
        && (document.shape(token) == CaseShape.CAPITALIZED || document.shape(token) == CaseShape.MIXED)
        && Character.isUpperCase(document.charAt(document.start(token)))
        && !words.notNames().contains(document, token);
  }

  /** "Defence Minister Israel Katz": a state's name between an office and another capital is somebody's. */
  private boolean isStateAsSurname(int token) {
    RoleMention role = roleEnds[token];
    return role != null
        && role.is(Roles.Kind.OFFICE)
        && byToken[token] != null
        && byToken[token].form() == Form.NAME
        && token + 1 < document.size()
        && byToken[token + 1] == null
        && document.gapBefore(token + 1) == Gap.SPACE
        && document.shape(token + 1) == CaseShape.CAPITALIZED
        && roleStarts[token + 1] == null
        && !words.notNames().contains(document, token + 1);
  }

  private int endOfName(int first) {
    int end = first + 1;
    while (end < document.size() && end - first < LONGEST_NAME) {
      int next = afterParticles(end);
      if (next >= document.size() || !continues(next) || isPairOfNames(first, end, next)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** Over ", Jr." */
  private int afterSuffix(int end) {
    boolean suffix =
        end + 1 < document.size()
            && document.isSymbol(end, ',')
            && words.suffixes().contains(document, end + 1);
    return suffix ? end + 2 : end;
  }

  /** "Osei-Lund talks" are of two people; "Jean-Marc Osei" is one. */
  private boolean isPairOfNames(int first, int end, int next) {
    boolean hyphenated = next == first + 2 && end == first + 1 && document.isSymbol(end, '-');
    return hyphenated && !(next + 1 < document.size() && document.gapBefore(next + 1) == Gap.SPACE && isNameWord(next + 1)) && roleEnds[first] == null;
  }

  /** Over "von", "bin", "al-" and the hyphen of "Moo-hyun". */
  private int afterParticles(int token) {
    int next = token;
    while (next < document.size() && next - token < 4 && document.sentenceOf(next) == document.sentenceOf(token - 1)) {
      boolean hyphen = document.isSymbol(next, '-') && document.isGlued(next) && next + 1 < document.size() && document.isGlued(next + 1);
      boolean particle = document.shape(next) == CaseShape.LOWER && words.particles().contains(document, next);
      if (!hyphen && !particle) {
        break;
      }
      next++;
    }
    return next;
  }

  private boolean continues(int token) {
    boolean glued = document.isGlued(token);
    boolean afterHyphen = glued && document.isSymbol(token - 1, '-');
    boolean spaced = document.gapBefore(token) == Gap.SPACE || document.gapBefore(token) == Gap.LINE || isInitial(token - 1);
    return document.isWord(token)
        && byToken[token] == null
        && (afterHyphen || (spaced && (isNameWord(token) || isNumeral(token)) && roleStarts[token] == null));
  }

  private boolean isInitial(int token) {
    return document.length(token) == 2 && document.charAt(document.end(token) - 1) == '.';
  }

  /** "Abdullah II". */
  private boolean isNumeral(int token) {
    return document.shape(token) == CaseShape.UPPER && document.textOf(token).chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  /**
   * A run of capitalised words, person or not.
   *
   * @param host whose state it would be if none is said anywhere
   */
  record Run(
      int first, int end, List<String> words, String name, boolean isPerson, @Nullable Named side, @Nullable Named host, Office office) {}
}

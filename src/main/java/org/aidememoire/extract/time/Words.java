package org.aidememoire.extract.time;

import org.aidememoire.extract.text.Document;
import org.aidememoire.extract.text.Gap;
import org.aidememoire.extract.text.TokenKind;

/**
 * One sentence of a document, seen through a lexicon. Tokens keep their numbers in the document; a
 * question about a token outside the sentence is answered as for a word that nobody knows, so forms
 * may look ahead and back without care.
 */
public final class Words {

  private final Document document;
  private final Lexicon lexicon;
  private final int[] ids;
  private final int first;
  private final int end;

  Words(Document document, Lexicon lexicon, int[] ids, int first, int end) {
    this.document = document;
    this.lexicon = lexicon;
    this.ids = ids;
    this.first = first;
    this.end = end;
  }

  public Document document() {
    return document;
  }

  /** The sentence's first token. */
  public int first() {
    return first;
  }

  /** The token behind the sentence's last. */
  public int end() {
    return end;
  }

  public boolean has(int token) {
    return token >= first && token < end;
  }

  public int id(int token) {
    return has(token) ? ids[token] : 0;
  }

  public long roles(int token) {
    return has(token) ? lexicon.roles(ids[token]) : 0;
  }

  public boolean is(int token, Role role) {
    return (roles(token) & role.bit()) != 0;
  }

  public boolean isAny(int token, long roles) {
    return (roles(token) & roles) != 0;
  }

  public int value(int token, Role role) {
    return lexicon.value(ids[token], role);
  }

  public boolean isNumber(int token) {
    return has(token) && document.isNumber(token);
  }

  /** The value of a number token. */
  public int number(int token) {
    return document.number(token);
  }

  /** How many digits a number token has; 0 for anything else. */
  public int digits(int token) {
    return isNumber(token) ? document.length(token) : 0;
  }

  public boolean isWord(int token) {
    return has(token) && document.isWord(token);
  }

  public boolean isCapitalized(int token) {
    return has(token) && document.isCapitalized(token);
  }

  public boolean isSymbol(int token, char sign) {
    return has(token) && document.isSymbol(token, sign);
  }

  public char symbol(int token) {
    return has(token) ? document.symbol(token) : 0;
  }

  public boolean isComma(int token) {
    return isSymbol(token, ',');
  }

  /** The apostrophe of '89, which stands for the digits before it. */
  public boolean isElided(int token) {
    char sign = symbol(token);
    return (sign == '\'' || sign == '\u2019' || sign == '\u2018' || sign == '`')
        && !isGlued(token)
        && isGlued(token + 1)
        && isNumber(token + 1);
  }

  /** A hyphen or a dash. */
  public boolean isDash(int token) {
    char sign = symbol(token);
    return sign == '-'
        || sign == '\u2010'
        || sign == '\u2011'
        || sign == '\u2013'
        || sign == '\u2014';
  }

  /** The token follows the one before at once: {@code pm} in {@code 5pm}. */
  public boolean isGlued(int token) {
    return has(token) && token > first && document.gapBefore(token) == Gap.NONE;
  }

  /** A dash with no space on either side. */
  public boolean isHyphen(int token) {
    return isDash(token) && isGlued(token) && isGlued(token + 1);
  }

  /**
   * The token stands free on its left: not glued to a letter, a digit, or a sign that makes it part
   * of a name or an amount.
   */
  public boolean startsFree(int token) {
    if (!isGlued(token)) {
      return true;
    }
    TokenKind before = document.kind(token - 1);
    return before == TokenKind.SYMBOL
        && "_#$\u00A3\u20AC\u00A5/.+*=\\&:".indexOf(document.symbol(token - 1)) < 0;
  }

  /** The token stands free on its right. */
  public boolean endsFree(int token) {
    return !isGlued(token + 1)
        || document.kind(token + 1) == TokenKind.SYMBOL
        || document.kind(token + 1) == TokenKind.CLITIC;
  }

  public String text(int token) {
    return has(token) ? document.textOf(token) : "";
  }
}

package org.aidememoire.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The two templates of one kind of letter in {@code src/main/resources/mail}: text, and HTML with every value escaped. */
public final class LetterTemplate {

  private final Template text;
  private final Template html;

  /**
   * Reads them.
   *
   * @param name "digest" for digest.txt and digest.html
   */
  public LetterTemplate(String name) {
    text = template(name + ".txt", Mustache.compiler().escapeHTML(false));
    html = template(name + ".html", Mustache.compiler());
  }

  public String text(Object page) {
    return text.execute(page);
  }

  public String html(Object page) {
    return html.execute(page);
  }

  private static Template template(String name, Mustache.Compiler compiler) {
    return compiler.emptyStringIsFalse(true).zeroIsFalse(true).withLoader(LetterTemplate::open).loadTemplate(name);
  }

  private static Reader open(String name) {
    InputStream file = LetterTemplate.class.getResourceAsStream("/mail/" + name);
    if (file == null) {
      throw new IllegalStateException("template " + name + " is missing");
    }
    return new InputStreamReader(file, StandardCharsets.UTF_8);
  }
}

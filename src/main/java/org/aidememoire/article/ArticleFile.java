package org.aidememoire.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file, plain text or HTML in UTF-8, as an article. */
public final class ArticleFile {

  private static final long MAX_BYTES = 16L << 20;
  private static final int LONGEST_TITLE = 300;

  private ArticleFile() {}

  /**
   * Reads a file.
   *
   * @param published as given by the reader of the file; null asks the page
   * @throws IllegalArgumentException naming file and fault, for one that is no text
   */
  public static Draft read(Path file, @Nullable PublicationTime published) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + ": no file that can be read");
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new IllegalArgumentException(file + ": larger than 16 MB");
    }
    return draft(decode(file), file.toString(), published);
  }

  /**
   * Plain text or HTML as an article. A short first line with an empty line after it is the title.
   *
   * @param name for messages
   */
  static Draft draft(String content, String name, @Nullable PublicationTime published) {
    if (ArticlePage.isHtml(content)) {
      ArticlePage page = ArticlePage.of(content, "");
      return new Draft(
          null, null, page.title(), page.text(), published == null ? page.published().orElse(null) : published);
    }
    if (content.isBlank()) {
      throw new IllegalArgumentException(name + ": no text");
    }
    int lineEnd = content.indexOf('\n');
    boolean titled = lineEnd > 0 && lineEnd < LONGEST_TITLE && content.startsWith("\n", lineEnd + 1);
    return titled
        ? new Draft(null, null, content.substring(0, lineEnd).strip(), content.substring(lineEnd + 2).strip(), published)
        : new Draft(null, null, "", content.strip(), published);
  }

  private static String decode(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(buffer).toString();
      if (text.indexOf('\0') >= 0) {
        throw new IllegalArgumentException(file + ": a binary file, not text");
      }
      return text.replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not UTF-8 at byte " + buffer.position(), e);
    }
  }
}

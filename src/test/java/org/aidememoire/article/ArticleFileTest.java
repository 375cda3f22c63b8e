package org.aidememoire.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {

  @TempDir private Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("article.txt"), content);
  }

  private Path file(String content) throws IOException {
    return file(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void shortFirstLineIsTheTitle() throws IOException {
    Draft draft = ArticleFile.read(file("Ministers to meet\r\n\r\nOSLO - They meet on Thursday.\r\nSo they said."), null);

    assertThat(draft.title()).isEqualTo("Ministers to meet");
    assertThat(draft.text()).isEqualTo("OSLO - They meet on Thursday.\nSo they said.");
  }

  @Test
  void textWithoutTitleIsKeptWhole() throws IOException {
    assertThat(ArticleFile.read(file("They meet on Thursday.\nSo they said."), null))
        .isEqualTo(new Draft(null, null, "", "They meet on Thursday.\nSo they said.", null));
  }

  @Test
  void pageTellsItsPublicationTime() throws IOException {
    Path page = file("<html><head><meta name='date' content='2027-01-10'></head><body><p>They meet.</p></body></html>");

    assertThat(ArticleFile.read(page, null).published()).extracting(PublicationTime::text).isEqualTo("2027-01-10");
  }

  @Test
  void faultsNameTheFile() throws IOException {
    assertThatThrownBy(() -> ArticleFile.read(folder.resolve("none.txt"), null)).hasMessageContaining("none.txt: no file");
    Path latin = file("Élysée".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ArticleFile.read(latin, null)).hasMessageEndingWith("article.txt: not UTF-8 at byte 0");
    Path binary = file("GIF89a\0\0");
    assertThatThrownBy(() -> ArticleFile.read(binary, null)).hasMessageContaining("article.txt: a binary file");
    Path empty = file(" \n");
    assertThatThrownBy(() -> ArticleFile.read(empty, null)).hasMessageContaining("article.txt: no text");
  }
}

package org.aidememoire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail into a folder, for a service that has no mail server. */
class FolderMailerTest {

  @TempDir private Path folder;

  @Test
  void sameMailTwiceIsOneFile() throws IOException {
    try (Mailer.Line line = new FolderMailer(config(folder.resolve("mail"))).open()) {
      assertThat(line.send(Messages.reminder("ann@example.org"))).isEqualTo(new MailOutcome.Sent());
      assertThat(line.send(Messages.reminder("ann@example.org"))).isEqualTo(new MailOutcome.Sent());
    }

    try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .isEqualTo(List.of("delivery.7.1767225600@example.org.eml"));
    }
  }

  @Test
  void folderThatCannotBeWrittenIsAServerThatIsDown() throws IOException {
    Path file = Files.createFile(folder.resolve("in-the-way"));
    try (Mailer.Line line = new FolderMailer(config(file)).open()) {
      assertThat(line.send(Messages.reminder("ann@example.org"))).isInstanceOf(MailOutcome.ServerDown.class);
    }
  }

  private static MailConfig config(Path folder) {
    return new MailConfig(
        "", 25, MailConfig.Security.NONE, "", "", "calendar@example.org", "bounces@example.org", folder, Duration.ofSeconds(5), 100);
  }
}

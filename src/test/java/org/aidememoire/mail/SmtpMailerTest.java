package org.aidememoire.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mail by SMTP, met with a real server. */
class SmtpMailerTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @Test
  void messageArrivesWithItsOwnIdentityAndEnvelope() throws Exception {
    try (SmtpMailer mailer = mailer(SERVER.getSmtp().getPort());
        Mailer.Line line = mailer.open()) {
      assertThat(line.send(Messages.reminder("ann@example.org"))).isEqualTo(new MailOutcome.Sent());
      assertThat(line.send(Messages.reminder("bob@example.org"))).isEqualTo(new MailOutcome.Sent());
    }

    MimeMessage message = SERVER.getReceivedMessages()[0];
    assertThat(message.getMessageID()).isEqualTo("<delivery.7.1767225600@example.org>");
    assertThat(message.getSubject()).isEqualTo("Tomorrow 15:00 Vienna: Talks – tentative");
    assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    assertThat(message.getHeader("Return-Path")).containsExactly("<bounces+7@example.org>");
    assertThat(message.getHeader("To")).containsExactly("ann@example.org");
    assertThat(GreenMailUtil.getWholeMessage(message)).contains("text/calendar; method=PUBLISH; charset=UTF-8");
    assertThat(SERVER.getReceivedMessages()).hasSize(2);
  }

  @Test
  void serverThatIsNotThereIsDownAndNothingMore() {
    try (SmtpMailer mailer = mailer(1);
        Mailer.Line line = mailer.open()) {
      assertThat(line.send(Messages.reminder("ann@example.org"))).isInstanceOf(MailOutcome.ServerDown.class);
    }
  }

  @Test
  void headerWithALineBreakIsNotMade() {
    assertThatThrownBy(() -> Messages.with(Map.of("List-Id", "x\r\nBcc: all@example.org")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("List-Id");
  }

  @Test
  void answersMeanWhatRfc5321Says() {
    assertThat(SmtpLine.outcome(550, true, "")).isInstanceOf(MailOutcome.Refused.class);
    assertThat(SmtpLine.outcome(451, true, "")).isInstanceOf(MailOutcome.TryLater.class);
    assertThat(SmtpLine.outcome(421, false, "")).isInstanceOf(MailOutcome.ServerDown.class);
    assertThat(SmtpLine.outcome(-1, false, "")).isInstanceOf(MailOutcome.ServerDown.class);
    assertThat(SmtpLine.outcome(-1, true, "")).isInstanceOf(MailOutcome.Uncertain.class);
  }

  private static SmtpMailer mailer(int port) {
    return new SmtpMailer(
        new MailConfig(
            "127.0.0.1",
            port,
            MailConfig.Security.NONE,
            "",
            "",
            "Aide-Mémoire <calendar@example.org>",
            "bounces@example.org",
            Path.of("target/mail"),
            Duration.ofSeconds(5),
            100));
  }
}

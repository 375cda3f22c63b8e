package org.aidememoire.pages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The templates in {@code src/main/resources/pages}: every value is escaped. */
@Singleton
final class Templates {

  private final Template diary;
  private final Template event;
  private final Template fault;
  private final Template api;
  private final Template leave;
  private final Template settings;
  private final Template note;
  private final Template link;
  private final Template errata;

  Templates() {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(Templates::open);
    diary = compiler.loadTemplate("diary");
    event = compiler.loadTemplate("event");
    fault = compiler.loadTemplate("fault");
    api = compiler.loadTemplate("api");
    leave = compiler.loadTemplate("leave");
    settings = compiler.loadTemplate("settings");
    note = compiler.loadTemplate("note");
    link = compiler.loadTemplate("link");
    errata = compiler.loadTemplate("errata");
  }

  String html(DiaryPage page) {
    return diary.execute(page);
  }

  String html(EventPage page) {
    return event.execute(page);
  }

  String html(FaultPage page) {
    return fault.execute(page);
  }

  String html(ApiPage page) {
    return api.execute(page);
  }

  String html(LeavePage page) {
    return leave.execute(page);
  }

  String html(SettingsPage page) {
    return settings.execute(page);
  }

  String html(NotePage page) {
    return note.execute(page);
  }

  String html(LinkPage page) {
    return link.execute(page);
  }

  String html(ErrataPage page) {
    return errata.execute(page);
  }

  private static Reader open(String name) {
    InputStream file = Templates.class.getResourceAsStream("/pages/" + name + ".mustache");
    if (file == null) {
      throw new IllegalStateException("template " + name + " is missing");
    }
    return new InputStreamReader(file, StandardCharsets.UTF_8);
  }
}

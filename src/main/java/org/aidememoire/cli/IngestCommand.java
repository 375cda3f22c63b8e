package org.aidememoire.cli;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.article.ArticleFile;
import org.aidememoire.article.Articles;
import org.aidememoire.article.Draft;
import org.aidememoire.article.Intake;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.desk.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest FILE…}: takes files in as articles and reads them, while no service runs on the same database file. */
@Command(
    name = "ingest",
    description = "Take articles from files, plain text or HTML, into the database.",
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

  @Option(names = "--published", paramLabel = "DATE|DATETIME", description = "When the articles were published.")
  private @Nullable String published;

  @Option(names = "--source", description = "Who published them.")
  private @Nullable String source;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  private int refused;

  @Override
  public Integer call() {
    ConfigFile.use();
    PublicationTime given =
        published == null ? null : PublicationTime.parse(published, PublicationTime.Signal.GIVEN);
    try (ApplicationContext context = ApplicationContext.run()) {
      Articles articles = context.getBean(Articles.class);
      files.forEach(file -> take(file, given, articles));
      readAll(context.getBean(Reading.class));
    }
    return refused == 0 ? 0 : 1;
  }

  private static void readAll(Reading reading) {
    boolean more = true;
    while (more) {
      more = reading.readBatch();
    }
  }

  private void take(Path file, @Nullable PublicationTime given, Articles articles) {
    try {
      Draft draft = ArticleFile.read(file, given);
      switch (articles.accept(new Draft(source, draft.url(), draft.title(), draft.text(), draft.published()))) {
        case Intake.Accepted(var id) -> System.out.println(file + ": taken in as " + id);
        case Intake.Known(var id) -> System.out.println(file + ": known as " + id);
        case Intake.Refused(var field, var problem) -> refuse(file + ": " + field + ": " + problem);
      }
    } catch (IOException | IllegalArgumentException e) {
      refuse(String.valueOf(e.getMessage()));
    }
  }

  private void refuse(String why) {
    refused++;
    System.err.println(why);
  }
}

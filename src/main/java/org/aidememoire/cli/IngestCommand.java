package org.aidememoire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.article.ArticleFile;
import org.aidememoire.article.Articles;
import org.aidememoire.article.Intake;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.desk.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest FILE…}: takes files in as articles, without the server. */
@Command(name = "ingest", description = "Take articles from files, plain text or HTML.")
public final class IngestCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}

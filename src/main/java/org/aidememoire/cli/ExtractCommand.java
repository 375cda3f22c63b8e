package org.aidememoire.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.article.ArticleFile;
import org.aidememoire.article.Draft;
import org.aidememoire.article.PublicationTime;
import org.aidememoire.extract.Extractor;
import org.aidememoire.extract.time.ReferenceTime;
import org.aidememoire.extract.sighting.Findings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract FILE…}: what articles announce, with the words that each field came from. Needs no database. */
@Command(
    name = "extract",
    description = "Say what articles announce: the meetings that lie ahead, with evidence.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  enum Format {
    text,
    json
  }

  @Option(names = "--published", paramLabel = "DATE|DATETIME", description = "When the articles were published.")
  private @Nullable String published;

  @Option(names = "--zone", paramLabel = "ZONE", description = "Where \"Thursday\" is counted, as Europe/Paris.")
  private @Nullable ZoneId zone;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; text by default.")
  private Format format = Format.text;

  @Option(names = "--jsonl", description = "One JSON object a line in, one a line out.")
  private boolean lines;

  @Option(names = "--explain", description = "Also say which rules decided, for near misses too.")
  private boolean explain;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Plain text or HTML; with --jsonl one file, or - for standard input.")
  private List<Path> files = List.of();

  private final Extractor extractor = Extractor.english();
  private int refused;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    if (lines) {
      refused = eachLine(out);
    } else if (files.isEmpty()) {
      refuse("extract: name the files to read");
    } else {
      files.forEach(file -> tell(file, out));
    }
    out.flush();
    return refused == 0 ? 0 : 1;
  }

  private int eachLine(PrintStream out) throws IOException, InterruptedException {
    JsonLines jsonLines = new JsonLines(line -> SightingJson.line(ArticleLine.parse(line, zone), extractor));
    return jsonLines.run(files.isEmpty() ? "-" : files.getFirst().toString(), out, System.err);
  }

  private void tell(Path file, PrintStream out) {
    try {
      PublicationTime given = published == null ? null : PublicationTime.parse(published, PublicationTime.Signal.GIVEN);
      Draft draft = ArticleFile.read(file, given);
      if (draft.published() == null) {
        refuse(file + ": says nowhere when it was published; add --published DATE");
        return;
      }
      Findings findings = extractor.explain(draft.title() == null ? "" : draft.title(), draft.text(), reference(draft.published()));
      out.print(format == Format.json ? SightingJson.document(file.toString(), draft.text(), findings, explain) : SightingText.of(file, findings, explain));
    } catch (IOException | IllegalArgumentException e) {
      refuse(String.valueOf(e.getMessage()));
    }
  }

  private ReferenceTime reference(PublicationTime time) {
    return new ReferenceTime(time.day(), time.time(), zone == null ? time.zone() : zone);
  }

  private void refuse(String why) {
    refused++;
    System.err.println(why);
  }
}

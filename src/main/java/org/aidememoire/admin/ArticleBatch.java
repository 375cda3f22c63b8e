package org.aidememoire.admin;

import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.admin.ArticleReport.ItemReport;
import org.aidememoire.admin.ArticleReport.Outcome;
import org.aidememoire.http.Problem.FieldError;
import org.aidememoire.article.Intake;
import org.aidememoire.http.JsonBodies;
import org.aidememoire.http.JsonItems;
import org.aidememoire.http.Problem;
import org.aidememoire.http.ProblemException;

/** Takes many articles in, each in a transaction of its own: one that is refused stops no other. */
@Singleton
final class ArticleBatch {

  static final String NDJSON = "application/x-ndjson";

  private final ArticleIntake intake;
  private final JsonBodies bodies;

  ArticleBatch(ArticleIntake intake, JsonBodies bodies) {
    this.intake = intake;
    this.bodies = bodies;
  }

  /** The JSON of each article of a body that holds many; empty if it is of one. */
  static Optional<List<String>> items(MediaType type, byte[] body) {
    if (type.getName().equals(NDJSON)) {
      return Optional.of(JsonBodies.text(body).lines().filter(line -> !line.isBlank()).toList());
    }
    return isArray(body) ? Optional.of(JsonItems.of(JsonBodies.text(body), "articles")) : Optional.empty();
  }

  private static boolean isArray(byte[] body) {
    int first = 0;
    while (first < body.length && Character.isWhitespace(body[first])) {
      first++;
    }
    return first < body.length && body[first] == '[';
  }

  ArticleReport take(List<String> items, String actor) {
    List<ItemReport> results = new ArrayList<>();
    for (String item : items) {
      results.add(take(item, results.size() + 1, actor));
    }
    return ArticleReport.of(results);
  }

  private ItemReport take(String item, int number, String actor) {
    try {
      ArticleRequest request = bodies.read(item.getBytes(StandardCharsets.UTF_8), ArticleRequest.class);
      return switch (intake.take(request.draft(), actor)) {
        case Intake.Accepted accepted -> new ItemReport(number, accepted.id(), Outcome.ACCEPTED, List.of());
        case Intake.Known known -> new ItemReport(number, known.id(), Outcome.KNOWN, List.of());
        case Intake.Refused refused -> failed(number, List.of(new FieldError(refused.field(), refused.problem())));
      };
    } catch (ProblemException e) {
      Problem problem = e.problem();
      return failed(
          number, problem.errors().isEmpty() ? List.of(new FieldError("item", problem.detail())) : problem.errors());
    }
  }

  private static ItemReport failed(int number, List<FieldError> errors) {
    return new ItemReport(number, null, Outcome.FAILED, errors);
  }
}

package org.aidememoire.admin;

import jakarta.inject.Singleton;
import org.aidememoire.article.Articles;
import org.aidememoire.article.Draft;
import org.aidememoire.article.Intake;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.db.Database;
import org.aidememoire.desk.Reading;

/** Takes an article in for somebody: it is audited in the same transaction, and read after the commit. */
@Singleton
final class ArticleIntake {

  private final Articles articles;
  private final AuditTrail audit;
  private final Database database;
  private final Reading reading;

  ArticleIntake(Articles articles, AuditTrail audit, Database database, Reading reading) {
    this.articles = articles;
    this.audit = audit;
    this.database = database;
    this.reading = reading;
  }

  Intake take(Draft draft, String actor) {
    return database.transaction(
        () -> {
          Intake taken = articles.accept(draft);
          if (taken instanceof Intake.Accepted accepted) {
            audit.note(actor, "article.taken_in", accepted.id().toString(), null, null);
          }
          database.afterCommit(reading::wake);
          return taken;
        });
  }
}

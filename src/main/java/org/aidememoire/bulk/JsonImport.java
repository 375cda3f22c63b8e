package org.aidememoire.bulk;

import jakarta.inject.Singleton;
import java.util.List;
import org.aidememoire.http.JsonItems;

/** A JSON array of events. */
@Singleton
final class JsonImport implements ImportFormat {

  private final JsonRows rows;

  JsonImport(JsonRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "application/json";
  }

  @Override
  public List<ImportRow> rows(String text) {
    return JsonItems.of(text, "events").stream().map(rows::read).toList();
  }
}

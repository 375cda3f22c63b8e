package org.aidememoire.admin;

import jakarta.inject.Singleton;
import java.util.List;

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

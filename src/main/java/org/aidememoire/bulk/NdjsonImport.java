package org.aidememoire.bulk;

import jakarta.inject.Singleton;
import java.util.List;

/** Events as JSON objects, one a line. */
@Singleton
final class NdjsonImport implements ImportFormat {

  private final JsonRows rows;

  NdjsonImport(JsonRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "application/x-ndjson";
  }

  @Override
  public List<ImportRow> rows(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(rows::read).toList();
  }
}

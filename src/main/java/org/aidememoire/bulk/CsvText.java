package org.aidememoire.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** CSV (RFC 4180): lines of cells. A line feed alone ends a line too, and a byte order mark is no part of the first cell. */
final class CsvText {

  private static final String FORMULA = "=+-@\t\r";

  private CsvText() {}

  static String line(List<String> cells) {
    return cells.stream().map(CsvText::written).collect(Collectors.joining(",", "", "\r\n"));
  }

  // a spreadsheet takes what begins with one of these for a formula
  private static String written(String cell) {
    String text = isFormula(cell) ? "'" + cell : cell;
    return text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  /**
   * The lines of a text, empty ones left out.
   *
   * @throws IllegalArgumentException if a quotation mark is not closed
   */
  static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (quoted) {
        boolean isDouble = each == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        quoted = each != '"' || isDouble;
        at += isDouble ? 1 : 0;
        if (quoted) {
          cell.append(each);
        }
      } else if (each == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (each == ',') {
        line.add(read(cell));
      } else if (each == '\n') {
        end(lines, line, cell);
        line = new ArrayList<>();
      } else if (each != '\r') {
        cell.append(each);
      }
    }
    if (quoted) {
      throw new IllegalArgumentException("a quotation mark that is opened in line %d is not closed".formatted(lines.size() + 1));
    }
    end(lines, line, cell);
    return lines;
  }

  private static void end(List<List<String>> lines, List<String> line, StringBuilder cell) {
    if (!line.isEmpty() || !cell.isEmpty()) {
      line.add(read(cell));
      lines.add(line);
    }
  }

  private static String read(StringBuilder cell) {
    String text = cell.toString();
    cell.setLength(0);
    return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
  }
}

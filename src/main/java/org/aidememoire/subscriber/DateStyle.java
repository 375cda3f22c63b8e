package org.aidememoire.subscriber;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.event.EventTimeWords;

/** In which language and order days and hours are written, as Unicode's locale data have it. */
public enum DateStyle {
  EN_GB("en-GB", "English"),
  EN_US("en-US", "English, as in America"),
  AR("ar", "العربية"),
  DE("de", "Deutsch"),
  ES("es", "Español"),
  FR("fr", "Français"),
  IT("it", "Italiano"),
  JA("ja", "日本語"),
  NL("nl", "Nederlands"),
  PL("pl", "Polski"),
  PT("pt", "Português"),
  RU("ru", "Русский"),
  TR("tr", "Türkçe"),
  UK("uk", "Українська"),
  ZH("zh", "中文"),
  ISO("iso", "2027-01-14 15:00");

  private final String tag;
  private final String label;

  DateStyle(String tag, String label) {
    this.tag = tag;
    this.label = label;
  }

  /** The language's tag (BCP 47), or "iso". */
  public String text() {
    return tag;
  }

  /** The language's name in itself. */
  public String label() {
    return label;
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException saying what there is, for anything else
   */
  public static DateStyle parse(String text) {
    return Arrays.stream(values())
        .filter(style -> style.tag.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no way of writing dates \"%s\": %s".formatted(text, tags())));
  }

  private static String tags() {
    return Stream.of(values()).map(DateStyle::text).collect(Collectors.joining(", "));
  }

  /** "Thursday 14 January 2027". */
  public String day(LocalDate day) {
    if (this == EN_GB) {
      return EventTimeWords.day(day); // as all else here is written
    }
    return this == ISO ? day.toString() : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(day);
  }

  /** "14 January 2027". */
  public String shortDay(LocalDate day) {
    return this == ISO ? day.toString() : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
  }

  /** "January 2027". */
  public String month(YearMonth month) {
    return this == ISO ? month.toString() : DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale()).format(month);
  }

  /** "15:00". */
  public String hour(LocalTime time) {
    return this == ISO || this == EN_GB
        ? DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time)
        : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(time);
  }

  private Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}

package org.aidememoire.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which countries an event concerns, and in which regions of the world (UN M49) they lie. */
final class Countries {

  private static final Map<String, Set<String>> REGIONS = new TreeMap<>();
  private static final Map<String, String> CODES = new HashMap<>();
  private static final Map<String, String> ORGANISATIONS = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      CODES.put(FoldedText.of(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
      CODES.put(FoldedText.of(code), code);
    }
    read();
  }

  private Countries() {}

  /** The ISO 3166 codes of its parties, of those that its people act for, and of its host. */
  static Set<String> of(Event event) {
    Set<String> codes = new HashSet<>();
    for (Participant participant : event.participants()) {
      if (participant.id() != null && participant.id().startsWith("iso:")) {
        codes.add(participant.id().substring(4));
      }
      codes.add(CODES.getOrDefault(FoldedText.of(participant.sideName()), ""));
    }
    if (event.place() != null && event.place().country() != null) {
      codes.add(event.place().country());
    }
    codes.remove("");
    return codes;
  }

  /** The code of a country by code or name; empty if there is none. */
  static String code(String codeOrName) {
    return CODES.getOrDefault(FoldedText.of(codeOrName), "");
  }

  /** The codes of a region's countries; empty if there is no such region. */
  static Set<String> inRegion(String region) {
    return REGIONS.getOrDefault(region.toLowerCase(Locale.ROOT).replace(' ', '-'), Set.of());
  }

  static Set<String> regions() {
    return REGIONS.keySet();
  }

  /** "European Union" for "EU". */
  static String organisation(String name) {
    return ORGANISATIONS.getOrDefault(FoldedText.of(name), name);
  }

  private static void read() {
    String section = "";
    for (String line : text().split("\n", -1)) {
      if (line.startsWith("[")) {
        section = line;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(": ", 2);
        add(section, parts[0], parts[1].strip());
      }
    }
  }

  private static void add(String section, String key, String value) {
    switch (section) {
      case "[region]" -> {
        Set<String> codes = Arrays.stream(value.split(" ", -1)).collect(Collectors.toSet());
        for (String region : key.split(", ", -1)) {
          REGIONS.computeIfAbsent(region, _ -> new HashSet<>()).addAll(codes);
        }
      }
      case "[usual name]" -> CODES.put(FoldedText.of(value), key);
      case "[organisation]" -> ORGANISATIONS.put(FoldedText.of(key), value);
      default -> throw new IllegalStateException("countries.txt: no section " + section);
    }
  }

  private static String text() {
    try (InputStream file = Countries.class.getResourceAsStream("countries.txt")) {
      return new String(Objects.requireNonNull(file, "countries.txt").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

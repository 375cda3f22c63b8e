package org.aidememoire.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The README's arrows block: which room may know which. */
record Arrows(Map<String, List<String>> byRoom) {

  static Arrows of(String readme) {
    String block = readme.substring(readme.indexOf("```arrows\n") + 10);
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    block.substring(0, block.indexOf("```")).lines().map(line -> line.split(" ->", 2)).forEach(
        sides -> arrows.put(sides[0], Arrays.stream(sides[1].split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList()));
    return new Arrows(arrows);
  }

  Set<String> rooms() {
    return byRoom.keySet();
  }

  List<String> from(String room) {
    return byRoom.getOrDefault(room, List.of());
  }
}

package org.aidememoire.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house is as the README draws it. */
class ArchitectureTest {

  private static final String ROOT = "org.aidememoire";
  // Micronaut's generated classes belong to the framework, not to the house
  private static final ImportOption WRITTEN_BY_US = location -> !location.contains("/$") && !location.contains("$Introspection");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(WRITTEN_BY_US)
          .importPackages(ROOT);
  private static final Arrows ARROWS = Arrows.of(readme());

  private static String readme() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void roomsFormNoCircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void everyRoomIsDrawn() {
    Set<String> rooms =
        HOUSE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""))
            .collect(toSet());

    assertThat(ARROWS.rooms()).containsExactlyInAnyOrderElementsOf(rooms);
  }

  @TestFactory
  Stream<DynamicTest> everyArrowIsDrawn() {
    return ARROWS.rooms().stream().map(room -> DynamicTest.dynamicTest(room, () -> knowsOnly(room).check(HOUSE)));
  }

  private static ArchRule knowsOnly(String room) {
    return noClasses()
        .that()
        .resideInAPackage(packages(room))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "live in a room that " + room + " has no arrow to",
                other -> room(other).map(name -> !name.equals(room) && !ARROWS.from(room).contains(name)).orElse(false)));
  }

  private static Optional<String> room(JavaClass type) {
    return ARROWS.rooms().stream()
        .filter(room -> (type.getPackageName() + ".").startsWith(ROOT + "." + room + "."))
        .findFirst();
  }

  private static String packages(String room) {
    return ROOT + "." + room + "..";
  }

  @Test
  void nobodyKnowsTheRoot() {
    noClasses().that().resideInAPackage(ROOT + ".*..").should().dependOnClassesThat().resideInAPackage(ROOT).check(HOUSE);
  }

  @Test
  void onlyStoresAndDbSpeakSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("db"))
        .and()
        .haveNameNotMatching(".*(Store|Rows?)(\\$.*)?")
        .and()
        .resideOutsideOfPackage(packages("schedule")) // Quartz's own tables
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi.v3.core.statement..")
        .check(HOUSE);
  }

  @Test
  void nobodyReadsTheMachinesClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".ClockFactory")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @TestFactory
  Stream<DynamicTest> outsideLibrariesHaveOneRoomEach() {
    return Stream.of(
            onlyIn("ical", "net.fortuna.ical4j.."),
            onlyIn("mail", "jakarta.mail.."),
            onlyIn("schedule", "org.quartz.."),
            onlyIn("article", "org.jsoup.."),
            onlyIn("extract", "com.ibm.icu.."),
            onlyIn("cli", "picocli.."))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
  }

  private static ArchRule onlyIn(String room, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(packages(room))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .as(library + " only in " + room);
  }

  @Test
  void extractIsPlainJavaWithTheCalendarsOfUnicode() {
    noClasses()
        .that()
        .resideInAPackage(packages("extract"))
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..", "org.jspecify..", "com.ibm.icu.util..", packages("extract"), packages("event"))
        .check(HOUSE);
  }
}

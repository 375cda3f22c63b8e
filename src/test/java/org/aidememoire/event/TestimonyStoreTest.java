package org.aidememoire.event;

import static org.aidememoire.event.Events.FRANCE;
import static org.aidememoire.event.Events.JAPAN;
import static org.aidememoire.event.Events.NOW;
import static org.aidememoire.event.Events.VIENNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the file of reports promises, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TestimonyStoreTest {

  private static final UUID ARTICLE = UUID.fromString("2f9c0a3e-1d1b-4b8e-9b55-0f8a3d8f0001");
  private static final String TALKS = Events.talks().uid();
  private static final EventTime ON_THE_14TH = EventTimeFormat.parse("2027-01-14");

  private final Database database;
  private final SightingStore sightings;
  private final TestimonyStore reports;

  TestimonyStoreTest(TestDatabase kind) throws SQLException {
    database = kind.migrated();
    sightings = new SightingStore(database);
    reports = new TestimonyStore(database);
  }

  @BeforeEach
  void articleAndEvent() {
    database.with(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO article (id, fingerprint, source, title, text, published, published_by, published_at,
                      received_at, state)
                    VALUES (:id, 'x', 'AFP', '', 'text', '2027-01-04', 'GIVEN', :now, :now, 'READ')
                    """)
                .bind("id", ARTICLE)
                .bind("now", NOW)
                .execute());
    new EventStore(database).insert(Events.talks());
  }

  private static Testimony testimony(int position, @Nullable String movedFrom) {
    Sighting sighting =
        Sightings.sighting(Kind.TALKS, "2027-01-20", Certainty.CERTAIN, VIENNA, movedFrom, FRANCE, JAPAN);
    Report report = new Report(sighting, position, ARTICLE, "AFP", null, "2027-01-04", NOW);
    return new Testimony(UUID.randomUUID(), report, Trust.AGENCY, Standing.COUNTED);
  }

  @Test
  void reportIsReadAsFiledButForItsEvidence() {
    Testimony filed = testimony(0, "2027-01-14");

    sightings.insert(TALKS, filed);

    Testimony read = reports.of(TALKS).getFirst();
    assertThat(read.sighting().participants()).containsExactly(FRANCE, JAPAN);
    assertThat(read.sighting().place()).isEqualTo(VIENNA);
    assertThat(read.sighting().movedFrom()).isEqualTo(EventTimeFormat.parse("2027-01-14"));
    assertThat(read).usingRecursiveComparison().ignoringFields("report.sighting.evidence").isEqualTo(filed);
  }

  @Test
  void reportOfThePastWaitsOnlyForEventsOfItsTime() {
    Testimony published4January = testimony(0, null);
    Sighting held = published4January.sighting().with(Fate.TOOK_PLACE);
    sightings.insert(null, new Testimony(UUID.randomUUID(), published4January.report().with(held), Trust.AGENCY, Standing.COUNTED));

    assertThat(reports.unfiled(Set.of("Japan"), EventTimeFormat.parse("2027-01-03")))
        .extracting(each -> each.sighting().fate())
        .containsExactly(Fate.TOOK_PLACE);
    assertThat(reports.unfiled(Set.of("Japan"), EventTimeFormat.parse("2026-12-01"))).isEmpty();
    assertThat(reports.unfiled(Set.of("Japan"), ON_THE_14TH)).isEmpty();
    assertThat(reports.unfiled(Set.of("Japan"), new EventTime.Undated())).isEmpty();
  }

  @Test
  void reportOfNoEventWaitsToBeFiled() {
    Testimony waiting = testimony(0, null);
    sightings.insert(null, waiting);

    assertThat(reports.unfiled(Set.of("Japan"), ON_THE_14TH)).extracting(Testimony::id).containsExactly(waiting.id());
    assertThat(reports.unfiled(Set.of("NATO"), ON_THE_14TH)).isEmpty();

    reports.file(waiting.id(), TALKS);

    assertThat(reports.unfiled(Set.of("Japan"), ON_THE_14TH)).isEmpty();
    assertThat(reports.eventOf(waiting.id())).contains(TALKS);
  }

  @Test
  void whatWasFiledElsewhereGoesBack() {
    new EventStore(database).insert(Events.council(NOW.atZone(ZoneOffset.UTC).toLocalDate()));
    String council = Events.council(LocalDate.EPOCH).uid();
    Testimony own = testimony(0, null);
    Testimony moved = testimony(1, null);
    sightings.insert(council, own);
    sightings.insert(TALKS, moved);

    reports.file(moved.id(), council);
    assertThat(reports.of(council)).hasSize(2);

    assertThat(reports.fileBack(TALKS, council)).isEqualTo(1);
    assertThat(reports.of(List.of(TALKS, council)).get(TALKS)).extracting(Testimony::id).containsExactly(moved.id());
  }

  @Test
  void pendingAreThoseThatStandSo() {
    Testimony weak = testimony(0, null);
    sightings.insert(TALKS, weak);

    reports.stand(weak.id(), Standing.PENDING);

    assertThat(reports.pending(10)).extracting(TestimonyStore.Filed::eventUid).containsExactly(TALKS);
    assertThat(reports.find(weak.id()).orElseThrow().standing()).isEqualTo(Standing.PENDING);
  }
}

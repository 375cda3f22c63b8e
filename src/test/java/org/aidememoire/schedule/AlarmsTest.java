package org.aidememoire.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.aidememoire.db.Database;
import org.aidememoire.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.quartz.SchedulerException;

/** What the alarm clocks promise, met with a real Quartz on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AlarmsTest {

  private static final Instant LATER = Instant.parse("2999-01-01T08:00:00Z");

  private final ApplicationContext context = ApplicationContext.run();
  private final RunningScheduler scheduler;
  private final Alarms alarms;
  private final Bell bell = new Bell(new AtomicInteger());

  AlarmsTest(TestDatabase kind) throws SQLException, SchedulerException {
    DataSource source = kind.migratedSource();
    context.registerSingleton(bell);
    scheduler =
        new SchedulerFactory()
            .running(
                new ScheduleConfig(true, 2, Duration.ofSeconds(5)),
                source,
                Database.of(source),
                new BeanJobs(context));
    alarms = new Alarms(scheduler);
  }

  @AfterEach
  void close() throws SchedulerException {
    scheduler.close();
    context.close();
  }

  @Test
  void askedTwiceIsOneAlarm() {
    alarms.ringAt(Bell.class, List.of(LATER, LATER.plusSeconds(1)));
    alarms.ringAt(Bell.class, List.of(LATER));

    assertThat(alarms.waiting(Bell.class)).containsExactlyInAnyOrder(LATER, LATER.plusSeconds(1));
  }

  @Test
  void silencedAlarmIsGone() {
    alarms.ringAt(Bell.class, List.of(LATER));

    alarms.silence(Bell.class, List.of(LATER));

    assertThat(alarms.waiting(Bell.class)).isEmpty();
  }

  @Test
  void ringsOnceEvenIfItsInstantIsLongPast() throws SchedulerException {
    alarms.ringAt(Bell.class, List.of(Instant.parse("2026-01-01T08:00:00Z")));

    scheduler.quartz().start();

    await().until(() -> alarms.waiting(Bell.class).isEmpty());
    await().untilAsserted(() -> assertThat(bell.rung()).hasValue(1));
  }

  @Test
  void repeatingJobRunsFromNowAndIsNoAlarm() throws SchedulerException {
    alarms.repeat(new Repeating(Bell.class, Duration.ofMillis(50)));
    alarms.repeat(new Repeating(Bell.class, Duration.ofMillis(40)));

    scheduler.quartz().start();

    await().untilAsserted(() -> assertThat(bell.rung()).hasValueGreaterThan(2));
    assertThat(alarms.waiting(Bell.class)).isEmpty();
  }

  private record Bell(AtomicInteger rung) implements ScheduledJob {
    @Override
    public void run() {
      rung.incrementAndGet();
    }
  }
}

package org.aidememoire.schedule;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.db.Database;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.DBConnectionManager;

/** Makes the Quartz scheduler: on the service's database, clustered if nodes can share that. */
@Factory
final class SchedulerFactory {

  private static final String NAME = "aide-memoire";

  @Singleton
  @Bean(preDestroy = "close")
  RunningScheduler running(ScheduleConfig config, DataSource source, Database database, BeanJobs jobs)
      throws SchedulerException {
    String pool = "pool-" + UUID.randomUUID();
    DBConnectionManager.getInstance().addConnectionProvider(pool, new PooledConnections(source));
    Scheduler scheduler = new StdSchedulerFactory(properties(config, pool, database.isPostgres())).getScheduler();
    // Quartz keeps one scheduler a name for the whole process; a second service in it (tests) gets its own
    SchedulerRepository.getInstance().remove(NAME);
    scheduler.setJobFactory(jobs);
    return new RunningScheduler(scheduler);
  }

  private static Properties properties(ScheduleConfig config, String pool, boolean clustered) {
    String threads = Integer.toString(config.threads());
    Properties properties = new Properties();
    properties.setProperty("org.quartz.scheduler.instanceName", NAME);
    properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
    properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    properties.setProperty("org.quartz.scheduler.idleWaitTime", "5000");
    properties.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", threads);
    properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    properties.setProperty("org.quartz.threadPool.threadCount", threads);
    properties.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
    properties.setProperty("org.quartz.jobStore.driverDelegateClass", TriggerStore.class.getName());
    properties.setProperty("org.quartz.jobStore.tablePrefix", "qrtz_");
    properties.setProperty("org.quartz.jobStore.dataSource", pool);
    properties.setProperty("org.quartz.jobStore.useProperties", "true");
    properties.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
    properties.setProperty("org.quartz.jobStore.misfireThreshold", "60000");
    properties.setProperty("org.quartz.jobStore.isClustered", Boolean.toString(clustered));
    properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", Long.toString(config.checkIn().toMillis()));
    return properties;
  }
}

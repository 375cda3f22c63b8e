package org.aidememoire.schedule;

/**
 * What an alarm runs: a bean, one for each class. It may run twice for one alarm, late, or on two nodes at once, and must
 * do no harm then.
 */
public interface ScheduledJob {

  void run();
}

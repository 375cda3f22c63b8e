package org.aidememoire.alert;

import java.time.Duration;

/**
 * What waits in the outbox.
 *
 * @param due how many mails are due and have not gone
 * @param oldest how long the longest due has been due
 */
public record Queue(long due, Duration oldest) {}

package org.aidememoire.webhook;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How other programs are told.
 *
 * @param every how often it is looked whether there is anything to tell
 * @param timeout longest wait for a connection, and for an answer
 * @param privateAddresses whether addresses of our own network may be told, and plain http
 */
@ConfigurationProperties("aide-memoire.webhook")
record WebhookConfig(Duration every, Duration timeout, boolean privateAddresses) {}

package org.aidememoire.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * Settings of the API.
 *
 * @param keepAnswers how long the answer to a request with an Idempotency-Key is kept
 */
@ConfigurationProperties("aide-memoire.api")
record ApiConfig(Duration keepAnswers) {}

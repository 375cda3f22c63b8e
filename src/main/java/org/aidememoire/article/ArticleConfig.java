package org.aidememoire.article;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.Positive;

/** Settings of the intake. */
@ConfigurationProperties("aide-memoire.article")
record ArticleConfig(@Positive int maxTextLength) {}

package org.aidememoire.article;

import org.jspecify.annotations.Nullable;

/** An article that somebody brings: not yet checked, not yet ours. */
public record Draft(
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    String text,
    @Nullable PublicationTime published) {}

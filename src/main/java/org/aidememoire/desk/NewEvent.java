package org.aidememoire.desk;

import org.aidememoire.event.Facts;
import org.jspecify.annotations.Nullable;

/**
 * An event as an editor makes it.
 *
 * @param uid that it has elsewhere and keeps; null for a new one
 * @param why in the editor's words, empty for none
 * @param minor whether nobody is told of it
 */
public record NewEvent(@Nullable String uid, Facts facts, String why, boolean minor) {}

package org.aidememoire.letter;

import java.time.Instant;

/** A letter as its reader's export tells of it. */
public record SentLetter(LetterKind kind, String state, Instant decidedAt) {}

/**
 * The time expressions of a text, as TIMEX3 has them, resolved against the time of publication.
 *
 * <pre>{@code
 * Document document = Tokenizer.forLanguage("en").read("The ministers will meet on Thursday at 3 p.m. Moscow time.");
 * TimeExpressions.forLanguage("en").find(document, ReferenceTime.on(LocalDate.of(2026, 11, 23)));
 * // one TIME, "Thursday at 3 p.m. Moscow time", 2026-11-26T15:00
 * }</pre>
 *
 * <p>On the way there a text passes three stages: forms find what is said ({@code Match}es with a
 * {@code Meaning}), refiners join and drop matches, and the resolver turns meanings into values,
 * taking the direction of "Thursday" from the clause it stands in.
 */
@NullMarked
package org.aidememoire.extract.time;

import org.jspecify.annotations.NullMarked;

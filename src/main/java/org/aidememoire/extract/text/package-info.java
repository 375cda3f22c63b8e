/**
 * An article's text cut into tokens and sentences, once, for all that read it.
 *
 * <pre>{@code
 * Document document = Tokenizer.forLanguage("en").read("Mr. Macron meets the U.S. envoy on Jan. 6.");
 * WordIndex titles = WordIndex.of(List.of("mr.", "envoy"));
 * titles.id(document, 0);               // 1, "Mr." is the first word of the index
 * document.textOf(document.span(4, 6)); // "U.S. envoy"
 * }</pre>
 */
@NullMarked
package org.aidememoire.extract.text;

import org.jspecify.annotations.NullMarked;

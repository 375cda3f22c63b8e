/** Mails that are not about one meeting: to confirm, links, digests. Owed as rows, sent from them. */
@NullMarked
package org.aidememoire.letter;

import org.jspecify.annotations.NullMarked;

/**
 * How English writes times: the forms, in the order of {@link English}, and how its verbs tell past
 * from future.
 */
@NullMarked
package org.aidememoire.extract.time.en;

import org.jspecify.annotations.NullMarked;

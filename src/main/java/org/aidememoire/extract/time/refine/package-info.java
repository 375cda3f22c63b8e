/**
 * What joins, completes and drops matches once the forms have found them: one step a class, and no
 * word of any language.
 */
@NullMarked
package org.aidememoire.extract.time.refine;

import org.jspecify.annotations.NullMarked;

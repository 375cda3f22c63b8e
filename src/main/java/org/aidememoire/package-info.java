/** The way in: which command to run. */
@NullMarked
package org.aidememoire;

import org.jspecify.annotations.NullMarked;

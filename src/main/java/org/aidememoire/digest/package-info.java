/** Digests: when they ring, and what stands in them. */
@NullMarked
package org.aidememoire.digest;

import org.jspecify.annotations.NullMarked;

/** Where articles come from by themselves: the samples of the first start, and folders that are watched. */
@NullMarked
package org.aidememoire.source;

import org.jspecify.annotations.NullMarked;

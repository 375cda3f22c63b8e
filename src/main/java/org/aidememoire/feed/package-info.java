/** The published calendars: which there are, what stands in each, and how it is served. */
@NullMarked
package org.aidememoire.feed;

import org.jspecify.annotations.NullMarked;

/** Article text and reference time in, sightings out. Plain Java: no beans, no database, no clock, no network. */
@NullMarked
package org.aidememoire.extract;

import org.jspecify.annotations.NullMarked;

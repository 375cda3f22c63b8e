/** The meetings that a text announces: triggers, the mood they stand in, their time, parties and place, made one sighting each. */
@NullMarked
package org.aidememoire.extract.sighting;

import org.jspecify.annotations.NullMarked;

/** Who and where: the states, organisations, people and places that a text names, each with one canonical name. */
@NullMarked
package org.aidememoire.extract.name;

import org.jspecify.annotations.NullMarked;

/** How fast the engines are; not part of {@code mvn verify}. */
@NullMarked
package org.aidememoire.bench;

import org.jspecify.annotations.NullMarked;

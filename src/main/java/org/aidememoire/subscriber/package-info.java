/** Who gets mail: addresses, lead times, filters, and the way out. */
@NullMarked
package org.aidememoire.subscriber;

import org.jspecify.annotations.NullMarked;

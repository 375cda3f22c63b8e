/** Who changed what through the API. */
@NullMarked
package org.aidememoire.audit;

import org.jspecify.annotations.NullMarked;

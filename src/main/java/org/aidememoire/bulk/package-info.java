/** Many at once: imports with a report on each row, exports that are written as they are read. */
@NullMarked
package org.aidememoire.bulk;

import org.jspecify.annotations.NullMarked;

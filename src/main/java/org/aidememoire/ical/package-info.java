/** Events as iCalendar text (RFC 5545, 7986): the only room that knows iCal4j. */
@NullMarked
package org.aidememoire.ical;

import org.jspecify.annotations.NullMarked;

/** The published calendars for programs that keep step entry by entry: CalDAV (RFC 4791, 6578), to be read only. */
@NullMarked
package org.aidememoire.caldav;

import org.jspecify.annotations.NullMarked;

/** When whom to remind: lead times, the plan of an event's reminders, and what is done when one falls due. */
@NullMarked
package org.aidememoire.reminder;

import org.jspecify.annotations.NullMarked;

/** The only door through which an event changes: match, revise, replan reminders, announce, all in one transaction. */
@NullMarked
package org.aidememoire.desk;

import org.jspecify.annotations.NullMarked;

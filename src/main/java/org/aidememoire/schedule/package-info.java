/** Alarm clocks that outlive the process: Quartz on the service's own database. */
@NullMarked
package org.aidememoire.schedule;

import org.jspecify.annotations.NullMarked;

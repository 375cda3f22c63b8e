/** What a meeting is: its time as said, its parties, its life of revisions, and its tables. */
@NullMarked
package org.aidememoire.event;

import org.jspecify.annotations.NullMarked;

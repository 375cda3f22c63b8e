/** Who is told what, and why: the decision, the outbox, composing and sending. */
@NullMarked
package org.aidememoire.alert;

import org.jspecify.annotations.NullMarked;

/** What all of the API shares: keys and rates at the door, bodies read, faults told as problems, answers given once. */
@NullMarked
package org.aidememoire.http;

import org.jspecify.annotations.NullMarked;

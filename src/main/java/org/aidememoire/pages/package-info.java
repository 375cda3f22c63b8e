/** The pages for readers: the coming meetings, and one meeting with all that is known of it and why. */
@NullMarked
package org.aidememoire.pages;

import org.jspecify.annotations.NullMarked;

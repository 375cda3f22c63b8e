/** Mail as it leaves: a message, its MIME form, and the ways out, SMTP or a folder. */
@NullMarked
package org.aidememoire.mail;

import org.jspecify.annotations.NullMarked;

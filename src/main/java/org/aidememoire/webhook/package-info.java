/** Tells other programs of changes, signed (Standard Webhooks): who listens, what is sent, what becomes of it. */
@NullMarked
package org.aidememoire.webhook;

import org.jspecify.annotations.NullMarked;

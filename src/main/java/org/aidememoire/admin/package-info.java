/** The admin API: keys, articles, events, subscribers, deliveries; every error is a problem document (RFC 9457). */
@NullMarked
package org.aidememoire.admin;

import org.jspecify.annotations.NullMarked;

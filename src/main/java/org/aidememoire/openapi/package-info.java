/** The OpenAPI document: what the build makes of the controllers, completed with what all operations share. */
@NullMarked
package org.aidememoire.openapi;

import org.jspecify.annotations.NullMarked;

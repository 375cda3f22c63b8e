/** Who may call the API: keys with roles and scopes, and how often they may. */
@NullMarked
package org.aidememoire.key;

import org.jspecify.annotations.NullMarked;

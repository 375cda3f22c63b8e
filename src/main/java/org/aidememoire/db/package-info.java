/** The way to the tables: connections, transactions, the types of columns. */
@NullMarked
package org.aidememoire.db;

import org.jspecify.annotations.NullMarked;

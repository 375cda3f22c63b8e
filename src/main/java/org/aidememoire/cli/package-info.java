/** The command line: extract, timex, ingest. */
@NullMarked
package org.aidememoire.cli;

import org.jspecify.annotations.NullMarked;

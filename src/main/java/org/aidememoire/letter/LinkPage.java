package org.aidememoire.letter;

/**
 * What the templates of letters with a link show.
 *
 * @param hours how long the link holds
 */
record LinkPage(String link, long hours, String leave) {}

package org.aidememoire.pages;

/**
 * The page on which a reader asks for the link to their settings.
 *
 * @param fault what is wrong with the address; empty for nothing
 */
record LinkPage(String address, String fault) {}

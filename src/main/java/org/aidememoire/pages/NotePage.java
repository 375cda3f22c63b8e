package org.aidememoire.pages;

/**
 * A page with a heading and a few sentences.
 *
 * @param button what its button says, which posts to the page itself; empty for none
 */
record NotePage(String title, String first, String second, String button) {}

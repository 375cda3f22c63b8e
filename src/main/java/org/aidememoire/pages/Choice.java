package org.aidememoire.pages;

/** One thing that can be chosen in a form. */
record Choice(String value, String label, boolean chosen) {}

package org.aidememoire.alert;

/** Under which name this process claims deliveries: another one at every start. */
record Claimant(String name) {}

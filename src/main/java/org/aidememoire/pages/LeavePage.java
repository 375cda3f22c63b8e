package org.aidememoire.pages;

/**
 * The page that ends a subscription.
 *
 * @param hasLeft whether it is done; before, there is a button
 */
record LeavePage(boolean hasLeft) {}

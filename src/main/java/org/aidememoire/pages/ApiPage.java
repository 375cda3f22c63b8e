package org.aidememoire.pages;

/**
 * The page on which the API can be read and tried.
 *
 * @param version of Swagger UI, part of the addresses of its files
 */
record ApiPage(String version) {}

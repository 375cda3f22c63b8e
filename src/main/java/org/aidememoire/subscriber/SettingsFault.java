package org.aidememoire.subscriber;

/**
 * What is wrong with one of the settings that were asked for.
 *
 * @param field "filter", as the API names it
 */
public record SettingsFault(String field, String detail) {}

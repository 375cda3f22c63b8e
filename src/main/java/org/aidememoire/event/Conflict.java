package org.aidememoire.event;

/** A time that a source says and that is not the one shown: "Reuters says Wednesday". */
public record Conflict(String source, EventTime time, String published) {}

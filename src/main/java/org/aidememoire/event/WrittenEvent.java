package org.aidememoire.event;

/** An event with the number of its last writing; numbers rise in the order in which writings are committed. */
public record WrittenEvent(long number, Event event) {}

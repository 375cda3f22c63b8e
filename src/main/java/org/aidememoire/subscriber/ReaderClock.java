package org.aidememoire.subscriber;

/** A lead time that some reader chose, and the day clock that such a reader counts days by. */
public record ReaderClock(LeadTime leadTime, DayClock dayClock) {}

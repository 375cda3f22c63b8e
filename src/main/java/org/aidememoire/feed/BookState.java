package org.aidememoire.feed;

import java.time.LocalDate;

/**
 * A moment of one calendar, so short that whoever keeps step with it can hold it, and as good after a restart.
 *
 * @param changes how many times events had been written
 * @param day the day that its window was counted from
 * @param choice a digest of what it admits and how it writes it
 */
public record BookState(long changes, LocalDate day, String choice) {}

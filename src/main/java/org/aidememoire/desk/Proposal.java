package org.aidememoire.desk;

import java.util.Optional;
import org.aidememoire.event.Event;
import org.aidememoire.event.Testimony;

/**
 * Something that waits for an editor.
 *
 * @param id of the event, or of the report
 * @param event the event that waits, or that the report speaks of
 * @param report empty if it is the event itself that waits
 */
public record Proposal(String id, Event event, Optional<Testimony> report) {}

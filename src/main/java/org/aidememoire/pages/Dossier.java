package org.aidememoire.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.event.Event;
import org.aidememoire.event.PastChange;
import org.aidememoire.event.ReportedSighting;

/**
 * All that is known of one meeting.
 *
 * @param reports the latest published first
 * @param history the first revision first
 * @param texts of the articles behind the latest reports, by their ids
 */
record Dossier(
    Event event, List<ReportedSighting> reports, List<PastChange> history, Map<UUID, String> texts) {}

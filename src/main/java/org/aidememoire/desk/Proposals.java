package org.aidememoire.desk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.event.Event;
import org.aidememoire.event.EventStore;
import org.aidememoire.event.Review;
import org.aidememoire.event.Standing;
import org.aidememoire.event.Testimony;
import org.aidememoire.event.TestimonyStore;

/**
 * What waits for an editor: events that are not sure enough to be published, and reports that contradict a source that is
 * believed more. Each method that decides answers the event in question, empty if nothing of this id waits.
 */
@Singleton
public final class Proposals {

  private final EventStore events;
  private final TestimonyStore reports;
  private final Desk desk;
  private final Surgery surgery;
  private final Casebook casebook;
  private final DeskLockStore lock;

  Proposals(
      EventStore events, TestimonyStore reports, Desk desk, Surgery surgery, Casebook casebook, DeskLockStore lock) {
    this.events = events;
    this.reports = reports;
    this.desk = desk;
    this.surgery = surgery;
    this.casebook = casebook;
    this.lock = lock;
  }

  /** What waits: first events, the oldest first, then reports, the latest first. */
  public List<Proposal> list(int limit) {
    List<Proposal> all = new ArrayList<>();
    events.proposed(limit).forEach(event -> all.add(new Proposal(event.uid(), event, Optional.empty())));
    reports.pending(limit).stream()
        .flatMap(filed -> proposal(filed.report(), String.valueOf(filed.eventUid())).stream())
        .filter(proposal -> proposal.event().review() == Review.PUBLISHED)
        .forEach(all::add);
    return all.stream().limit(limit).toList();
  }

  public Optional<Proposal> find(String id) {
    return events
        .find(id)
        .filter(event -> event.review() == Review.PROPOSED && event.mergedInto() == null)
        .map(event -> new Proposal(id, event, Optional.<Testimony>empty()))
        .or(() -> uuid(id).flatMap(uuid -> reports.find(uuid).flatMap(this::waiting)));
  }

  private Optional<Proposal> waiting(Testimony report) {
    return report.standing() == Standing.PENDING ? proposal(report, reports.eventOf(report.id()).orElse("")) : Optional.empty();
  }

  private Optional<Proposal> proposal(Testimony report, String eventUid) {
    return events.find(eventUid).map(event -> new Proposal(report.id().toString(), event, Optional.of(report)));
  }

  private static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // then nothing has this id
    }
  }

  /**
   * Publishes an event, or lets a report count over all others.
   *
   * @param correction what the editor corrects at the same time
   */
  public Optional<Event> accept(String id, Correction correction, String actor) {
    return lock.decide(() -> find(id).map(proposal -> corrected(accepted(proposal, actor), correction, actor)));
  }

  private Event accepted(Proposal proposal, String actor) {
    String uid = proposal.event().uid();
    return proposal
        .report()
        .map(report -> decided(report, Standing.ACCEPTED, proposal.event(), actor))
        .orElseGet(() -> desk.review(uid, null, Review.PUBLISHED, "", actor).orElseThrow());
  }

  private Event corrected(Event event, Correction correction, String actor) {
    return correction.set().isEmpty() ? event : desk.correct(event.uid(), null, correction, actor).orElseThrow();
  }

  /** Rejects an event for good, or a report, which then counts for nothing. */
  public Optional<Event> reject(String id, String actor) {
    return lock.decide(
        () ->
            find(id)
                .map(
                    proposal ->
                        proposal
                            .report()
                            .map(report -> decided(report, Standing.REJECTED, proposal.event(), actor))
                            .orElseGet(
                                () -> desk.review(proposal.event().uid(), null, Review.REJECTED, "", actor).orElseThrow())));
  }

  private Event decided(Testimony report, Standing standing, Event event, String actor) {
    reports.stand(report.id(), standing);
    return casebook.retell(event, actor);
  }

  /** Says that it speaks of another event: that one then has the reports. */
  public Optional<Event> mergeInto(String id, String into, String actor) {
    return lock.decide(() -> find(id).map(proposal -> mergedInto(proposal, into, actor)));
  }

  private Event mergedInto(Proposal proposal, String into, String actor) {
    if (proposal.report().isEmpty()) {
      return surgery.merge(into, null, proposal.event().uid(), "proposed event", false, actor).orElseThrow(() -> unknown(into));
    }
    Event other = events.find(into).filter(event -> event.mergedInto() == null).orElseThrow(() -> unknown(into));
    reports.file(proposal.report().get().id(), into);
    casebook.retell(proposal.event(), actor);
    return casebook.retell(other, actor);
  }

  private static RefusedException unknown(String into) {
    return new RefusedException("into", "there is no event of the UID " + into);
  }
}

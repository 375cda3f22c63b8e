package org.aidememoire.pages;

import org.aidememoire.event.Certainty;
import org.aidememoire.event.ChangeType;
import org.aidememoire.event.Field;
import org.aidememoire.event.Participant;
import org.aidememoire.event.Status;

/** What the pages call things. */
final class EventWords {

  private EventWords() {}

  /** The word set beside a title; none for what is confirmed. */
  static String mark(Status status) {
    return switch (status) {
      case CANCELLED -> "Cancelled";
      case TENTATIVE -> "Tentative";
      case CONFIRMED -> "";
    };
  }

  static String sureness(Certainty certainty) {
    return switch (certainty) {
      case UNPLANNED -> "Not planned yet";
      case UNCERTAIN -> "Planned, not certain";
      case HIGHLY_UNCERTAIN -> "Planned, highly uncertain";
      case MAY_OCCUR -> "May take place";
      case HIGHLY_LIKELY -> "Highly likely";
      case CERTAIN -> "Confirmed";
      case CANCELLED -> "Cancelled";
    };
  }

  static String change(ChangeType type) {
    return switch (type) {
      case ANNOUNCED -> "Announced";
      case CONFIRMED -> "Confirmed";
      case REFINED -> "Time known more finely";
      case RESCHEDULED -> "Moved";
      case POSTPONED -> "Postponed";
      case CANCELLED -> "Cancelled";
      case REINSTATED -> "Takes place after all";
      case AMENDED -> "Amended";
      case TOOK_PLACE -> "Took place";
      case WITHDRAWN -> "Taken back";
      case MERGED -> "Joined with another entry";
      case SPLIT -> "Parted from another entry";
      case UNDONE -> "A change was taken back";
    };
  }

  static String field(Field field) {
    return switch (field) {
      case TITLE -> "Title";
      case KIND -> "Kind";
      case TIME -> "When";
      case PARTICIPANTS -> "Who";
      case PLACE -> "Where";
      case STATUS -> "How sure";
    };
  }

  /** "Joe Biden (United States)". */
  static String party(Participant participant) {
    return participant.side() == null ? participant.name() : participant.name() + " (" + participant.side() + ")";
  }
}

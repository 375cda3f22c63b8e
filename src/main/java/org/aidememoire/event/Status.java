package org.aidememoire.event;

/** The STATUS of a VEVENT (RFC 5545, 3.8.1.11). */
public enum Status {
  TENTATIVE,
  CONFIRMED,
  CANCELLED
}

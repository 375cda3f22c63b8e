package org.aidememoire.caldav;

/** The name of an XML element; those of WebDAV and its kin by name. */
record DavName(String namespace, String local) {

  static final String DAV = "DAV:";
  static final String CALDAV = "urn:ietf:params:xml:ns:caldav";
  static final String CALENDAR_SERVER = "http://calendarserver.org/ns/";

  static DavName dav(String local) {
    return new DavName(DAV, local);
  }

  static DavName caldav(String local) {
    return new DavName(CALDAV, local);
  }

  static DavName calendarServer(String local) {
    return new DavName(CALENDAR_SERVER, local);
  }
}

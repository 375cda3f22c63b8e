package org.aidememoire.feed;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aidememoire.ical.CalendarEntry;
import org.aidememoire.ical.CalendarHeader;
import org.aidememoire.ical.CalendarWriter;
import org.aidememoire.ical.EntryStyle;

/** Atom (RFC 4287), for feed readers: the events of a calendar, undated ones too. */
@Singleton
final class AtomFormat implements FeedFormat {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final FeedHeaders headers;
  private final XMLOutputFactory xml = XMLOutputFactory.newInstance();

  AtomFormat(FeedHeaders headers) {
    this.headers = headers;
  }

  @Override
  public String suffix() {
    return "atom";
  }

  @Override
  public String type() {
    return "application/atom+xml; charset=utf-8";
  }

  @Override
  public boolean holdsVague() {
    return true;
  }

  @Override
  public List<FeedPart> write(CalendarView view, List<AgendaEntry> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter writer = xml.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.writeStartElement("feed");
      writer.writeDefaultNamespace(NAMESPACE);
      writeHead(writer, headers.of(view, members));
      for (AgendaEntry member : members) {
        writeEntry(writer, member.entry(), view.calendar().options().style());
      }
      writer.writeEndElement();
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Atom of " + view.path(), e);
    }
    return List.of(new FeedPart(bytes.toByteArray()));
  }

  private static void writeHead(XMLStreamWriter writer, CalendarHeader header) throws XMLStreamException {
    text(writer, "id", header.source().toASCIIString());
    text(writer, "title", header.name());
    text(writer, "subtitle", header.description());
    text(writer, "updated", (header.lastModified() == null ? Instant.EPOCH : header.lastModified()).toString());
    link(writer, "self", header.source().toASCIIString());
    link(writer, "alternate", header.page().toASCIIString());
    writer.writeStartElement("author");
    text(writer, "name", "Aide-Mémoire");
    writer.writeEndElement();
  }

  private static void writeEntry(XMLStreamWriter writer, CalendarEntry entry, EntryStyle style)
      throws XMLStreamException {
    writer.writeStartElement("entry");
    text(writer, "id", entry.page().toASCIIString());
    text(writer, "title", CalendarWriter.title(entry, style));
    text(writer, "published", entry.event().createdAt().toString());
    text(writer, "updated", entry.event().changedAt().toString());
    link(writer, "alternate", entry.page().toASCIIString());
    text(writer, "summary", CalendarWriter.description(entry));
    writer.writeEndElement();
  }

  private static void text(XMLStreamWriter writer, String element, String text) throws XMLStreamException {
    writer.writeStartElement(element);
    writer.writeCharacters(text.replaceAll("[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", ""));
    writer.writeEndElement();
  }

  private static void link(XMLStreamWriter writer, String relation, String address) throws XMLStreamException {
    writer.writeEmptyElement("link");
    writer.writeAttribute("rel", relation);
    writer.writeAttribute("href", address);
  }
}

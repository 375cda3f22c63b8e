package org.aidememoire.caldav;

import io.micronaut.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements from bytes and to bytes. What strangers send is read without any document type, so without entities, and no
 * deeper or longer than a request can sensibly be.
 */
final class DavXml {

  static final int LONGEST = 2_000_000;

  private static final int DEEPEST = 20;
  private static final int MOST_ELEMENTS = 50_000;
  private static final Map<String, String> PREFIXES =
      Map.of(DavName.DAV, "D", DavName.CALDAV, "C", DavName.CALENDAR_SERVER, "S");
  private static final XMLInputFactory INPUT = input();
  private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

  private int elements;

  private DavXml() {}

  private static XMLInputFactory input() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * The outermost element.
   *
   * @throws DavFault 400 or 413 if this is no document that a request may have
   */
  static DavElement read(byte[] document) {
    if (document.length > LONGEST) {
      throw new DavFault(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }
    try {
      XMLStreamReader reader = INPUT.createXMLStreamReader(new ByteArrayInputStream(document));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        refuseDocumentType(reader.getEventType());
      }
      DavElement outermost = new DavXml().element(reader, 1);
      while (reader.hasNext()) {
        reader.next(); // faults after its end are faults too
      }
      return outermost;
    } catch (XMLStreamException e) {
      throw new DavFault(HttpStatus.BAD_REQUEST, e);
    }
  }

  private DavElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
      throw new DavFault(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }
    DavName name = new DavName(Objects.requireNonNullElse(reader.getNamespaceURI(), ""), reader.getLocalName());
    Map<String, String> attributes = attributes(reader);
    List<DavElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
      refuseDocumentType(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(reader, depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return new DavElement(name, attributes, List.copyOf(children), text.toString());
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static void refuseDocumentType(int event) {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new DavFault(HttpStatus.BAD_REQUEST);
    }
  }

  static byte[] write(DavElement outermost) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter writer = OUTPUT.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      for (Map.Entry<String, String> each : PREFIXES.entrySet()) {
        writer.setPrefix(each.getValue(), each.getKey());
      }
      write(writer, outermost, true);
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a " + outermost.name(), e);
    }
    return bytes.toByteArray();
  }

  private static void write(XMLStreamWriter writer, DavElement element, boolean outermost) throws XMLStreamException {
    String namespace = element.name().namespace();
    String known = PREFIXES.get(namespace);
    String prefix = known != null ? known : namespace.isEmpty() ? "" : "x";
    writer.writeStartElement(prefix, element.name().local(), namespace);
    if (outermost) {
      for (Map.Entry<String, String> each : PREFIXES.entrySet()) {
        writer.writeNamespace(each.getValue(), each.getKey());
      }
    }
    if (prefix.equals("x")) {
      writer.writeNamespace(prefix, namespace);
    }
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      writer.writeAttribute(attribute.getKey(), attribute.getValue());
    }
    for (DavElement child : element.children()) {
      write(writer, child, false);
    }
    writeText(writer, element.text());
    writer.writeEndElement();
  }

  /** A bare CR would be read as the end of a line, and the CRLF of iCalendar as LF. */
  private static void writeText(XMLStreamWriter writer, String text) throws XMLStreamException {
    int start = 0;
    for (int end = text.indexOf('\r'); end >= 0; end = text.indexOf('\r', start)) {
      writer.writeCharacters(text.substring(start, end));
      writer.writeEntityRef("#13");
      start = end + 1;
    }
    writer.writeCharacters(text.substring(start));
  }
}

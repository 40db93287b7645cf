package banyan.qa.usecase;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed of RFC 4287. Addresses are relative to the one from which the feed was read. */
final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    Atom(String id, String title, String alternate, Instant updated, Locale locale) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", locale.toLanguageTag());
            head(id, title, alternate, updated);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void head(String id, String title, String alternate, Instant updated) throws XMLStreamException {
        element("id", id);
        element("title", title);
        element("updated", moment(updated));
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("href", alternate);
    }

    void entry(
            String id, String title, String alternate, String author, Instant published, Instant updated, String html) {
        try {
            xml.writeStartElement("entry");
            head(id, title, alternate, updated);
            element("published", moment(published));
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
            xml.writeStartElement("content");
            xml.writeAttribute("type", "html");
            xml.writeCharacters(legal(html));
            xml.writeEndElement();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Characters that XML 1.0 cannot carry are left out; a reader would refuse the whole feed. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x1_0000)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}

package banyan.runtime.document;

import banyan.api.usecase.Refusal;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a Word file once, to see that it declares nothing, is not nested beyond reason and leads nowhere. */
final class XmlCheck {

    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 2_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private XmlCheck() {}

    private static XMLInputFactory factory() {
        XMLInputFactory made = XMLInputFactory.newDefaultFactory();
        made.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        made.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return made;
    }

    static void anything(InputStream in) {
        read(in, element -> {});
    }

    /** Tells the local name of each element. */
    static void elements(InputStream in, Consumer<String> seen) {
        read(in, element -> seen.accept(element.getLocalName()));
    }

    static void contentTypes(InputStream in) {
        read(in, element -> {
            String type = attribute(element, "ContentType").toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject")) {
                throw WordRefusal.WordHasMacros.refuse();
            }
        });
    }

    /**
     * Only what a reader clicks may lead out of the document. A template on its author's own disk is named by most documents
     * and never asked for.
     */
    static void relations(InputStream in) {
        read(in, element -> {
            String type = attribute(element, "Type");
            String target = attribute(element, "Target").toLowerCase(Locale.ROOT);
            boolean external = attribute(element, "TargetMode").equalsIgnoreCase("External");
            boolean ownTemplate = type.endsWith("/attachedTemplate") && target.matches("(file:///)?[a-z]:[\\\\/].*");
            if (external && !type.endsWith("/hyperlink") && !ownTemplate) {
                throw WordRefusal.WordReachesOut.refuse(
                        target.length() > 120 ? target.substring(0, 120) + "…" : target);
            }
        });
    }

    private static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void read(InputStream in, Consumer<XMLStreamReader> element) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            int depth = 0;
            int count = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw WordRefusal.WordDeclaresEntities.refuse();
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST || ++count > MOST_ELEMENTS) {
                            throw WordRefusal.WordIsBroken.refuse();
                        }
                        element.accept(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // Words and white space say nothing about safety.
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : WordRefusal.WordIsBroken.refuse();
        }
    }
}

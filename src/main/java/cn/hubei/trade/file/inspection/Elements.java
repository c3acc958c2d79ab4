package cn.hubei.trade.file.inspection;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML tables inside a document: names and attributes only; no document type, no external entity. */
final class Elements {

    private static final XMLInputFactory XML = plain();

    private Elements() {}

    record Element(String name, Map<String, String> attributes) {

        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    static List<Element> of(byte[] xml) {
        try {
            return all(XML.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException malformed) {
            throw Unfit.broken();
        }
    }

    private static List<Element> all(XMLStreamReader reader) throws XMLStreamException {
        var elements = new ArrayList<Element>();
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("No document type belongs here");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements.add(new Element(reader.getLocalName(), attributes(reader)));
            }
        }
        return elements;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static XMLInputFactory plain() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

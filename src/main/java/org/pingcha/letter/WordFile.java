package org.pingcha.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A DOCX as what it is: a zip of parts, most of them XML. */
final class WordFile {
    /** The namespace of what is written in a document. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String MAIN = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordFile(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts that hold text: the document, headers, footers, notes. */
    List<String> texts() {
        return parts.keySet().stream().filter(name -> name.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml")).toList();
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    byte[] bytes(String part) {
        return parts.get(part).clone();
    }

    /** A part as XML; nothing outside it is read. */
    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("Part " + part + " cannot be read", e);
        }
    }

    void put(String part, Document xml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            xml.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        parts.put(part, out.toByteArray());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The child of that name; null where there is none, or no element to ask. */
    static Element child(Element parent, String name) {
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, name)) {
                return (Element) node;
            }
        }
        return null;
    }

    /** An attribute; null where it is not there, or there is no element to ask. */
    static String attribute(Element element, String name) {
        return element == null || !element.hasAttributeNS(W, name) ? null : element.getAttributeNS(W, name);
    }
}

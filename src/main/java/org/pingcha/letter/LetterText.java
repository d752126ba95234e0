package org.pingcha.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The values of a letter. The template engine gets a mark in place of each, so that it never reads what somebody typed;
 * afterwards the marks are replaced here, once, as text of the document. A value of several lines becomes as many
 * paragraphs of the form that the one with the mark has.
 */
final class LetterText {
    // From Unicode's private use area, which nobody types.
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");
    private static final String BREAK = "pingcha-break";
    private static final Set<String> LEAVES = Set.of("t", "tab", "instrText", "br", "cr", "drawing", "pict", "object", "sym", "bookmarkStart", "bookmarkEnd", BREAK);

    private final List<String> values = new ArrayList<>();

    /** What stands for the value until {@link #settle}. */
    String mark(String value) {
        values.add(clean(value));
        return "\uE000" + (values.size() - 1) + "\uE001";
    }

    /** Characters that XML forbids, and those that turn the direction of what follows, are left out. */
    private static String clean(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints()
            .filter(c -> c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
            .filter(c -> (c < 0x202A || c > 0x202E) && (c < 0x2066 || c > 0x2069))
            .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Puts the values into every part of the file. */
    void settle(WordFile file) {
        for (String part : file.texts()) {
            Document xml = file.xml(part);
            List<Element> paragraphs = new ArrayList<>();
            collect(xml.getDocumentElement(), "p", paragraphs);
            List<Element> texts = new ArrayList<>();
            collect(xml.getDocumentElement(), "t", texts);
            texts.forEach(this::fill);
            paragraphs.stream().filter(LetterText::isEmptied).forEach(gone -> gone.getParentNode().removeChild(gone));
            paragraphs.stream().filter(paragraph -> paragraph.getParentNode() != null).forEach(LetterText::split);
            List<Element> underlines = new ArrayList<>();
            collect(xml.getDocumentElement(), "u", underlines);
            // The engine leaves an underline that does not say which, and readers differ about what that means.
            underlines.stream().filter(line -> WordFile.attribute(line, "val") == null).forEach(line -> line.getParentNode().removeChild(line));
            file.put(part, xml);
        }
    }

    private void fill(Element text) {
        String pattern = text.getTextContent();
        Matcher mark = MARK.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (mark.find()) {
            int index = Integer.parseInt(mark.group(1));
            filled.append(pattern, from, mark.start()).append(index < values.size() ? values.get(index) : "");
            from = mark.end();
        }
        if (from == 0) {
            return;
        }
        filled.append(pattern.substring(from));
        List<String> lines = filled.toString().lines().filter(line -> !line.isBlank()).toList();
        Node run = text.getParentNode();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.insertBefore(text.getOwnerDocument().createElementNS(WordFile.W, BREAK), text);
            }
            Element line = text.getOwnerDocument().createElementNS(WordFile.W, text.getNodeName());
            line.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            line.setTextContent(lines.size() == 1 ? filled.toString() : lines.get(i));
            run.insertBefore(line, text);
        }
        run.removeChild(text);
    }

    /**
     * Whether the paragraph held only fields without values. Blank lines of a template have no runs and stay; so does
     * the last paragraph of a cell, which must have one.
     */
    private static boolean isEmptied(Element paragraph) {
        List<Element> runs = new ArrayList<>();
        collect(paragraph, "r", runs);
        List<Element> leaves = new ArrayList<>();
        leaves(paragraph, leaves);
        return !runs.isEmpty() && leaves.stream().allMatch(leaf -> leaf.getLocalName().equals("t") && leaf.getTextContent().isEmpty())
            && (!WordFile.is(paragraph.getParentNode(), "tc") || siblings(paragraph) > 1);
    }

    private static int siblings(Element paragraph) {
        int paragraphs = 0;
        for (Node node = paragraph.getParentNode().getFirstChild(); node != null; node = node.getNextSibling()) {
            paragraphs += WordFile.is(node, "p") ? 1 : 0;
        }
        return paragraphs;
    }

    private static void split(Element paragraph) {
        List<Element> breaks = new ArrayList<>();
        collect(paragraph, BREAK, breaks);
        if (breaks.isEmpty()) {
            return;
        }
        for (int line = 0; line <= breaks.size(); line++) {
            Element copy = (Element) paragraph.cloneNode(true);
            keepOnly(copy, line);
            Element section = WordFile.child(WordFile.child(copy, "pPr"), "sectPr");
            if (section != null && line < breaks.size()) {
                section.getParentNode().removeChild(section);
            }
            paragraph.getParentNode().insertBefore(copy, paragraph);
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private static void keepOnly(Element paragraph, int line) {
        List<Element> leaves = new ArrayList<>();
        leaves(paragraph, leaves);
        int at = 0;
        for (Element leaf : leaves) {
            boolean isBreak = leaf.getLocalName().equals(BREAK);
            at += isBreak ? 1 : 0;
            if (isBreak || at != line) {
                leaf.getParentNode().removeChild(leaf);
            }
        }
    }

    private static void leaves(Node node, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && LEAVES.contains(element.getLocalName())) {
                found.add(element);
            } else if (!WordFile.is(child, "pPr") && !WordFile.is(child, "rPr")) {
                leaves(child, found);
            }
        }
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordFile.is(child, name)) {
                found.add((Element) child);
            }
            collect(child, name, found);
        }
    }
}

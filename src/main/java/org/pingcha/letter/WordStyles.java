package org.pingcha.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks up how something is written: at the place itself, then in its style and those that it is based on, then the file's defaults. */
final class WordStyles {
    private static final String PART = "word/styles.xml";
    private final Map<String, Element> byId = new HashMap<>();
    private String standard;
    private Element defaults;

    WordStyles(WordFile file) {
        if (!file.has(PART)) {
            return;
        }
        Element root = file.xml(PART).getDocumentElement();
        defaults = WordFile.child(root, "docDefaults");
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (WordFile.is(node, "style")) {
                Element style = (Element) node;
                String id = WordFile.attribute(style, "styleId");
                byId.put(id, style);
                if ("paragraph".equals(WordFile.attribute(style, "type")) && isOn(WordFile.attribute(style, "default"))) {
                    standard = id;
                }
            }
        }
    }

    /** The paragraph's own property, or its style's; null where nobody says anything. */
    Element ofParagraph(Element paragraph, String name) {
        Element own = WordFile.child(paragraph, "pPr");
        Element found = WordFile.child(own, name);
        if (found == null) {
            found = inStyle(style(own, "pStyle", standard), "pPr", name);
        }
        return found != null ? found : WordFile.child(WordFile.child(WordFile.child(defaults, "pPrDefault"), "pPr"), name);
    }

    /** The run's own property, or that of its style, of the paragraph's style, or of the file; null where nobody says anything. */
    Element ofRun(Element paragraph, Element run, String name) {
        Element own = WordFile.child(run, "rPr");
        Element found = WordFile.child(own, name);
        if (found == null) {
            found = inStyle(style(own, "rStyle", null), "rPr", name);
        }
        if (found == null) {
            found = inStyle(style(WordFile.child(paragraph, "pPr"), "pStyle", standard), "rPr", name);
        }
        return found != null ? found : WordFile.child(WordFile.child(WordFile.child(defaults, "rPrDefault"), "rPr"), name);
    }

    /** The table's own property, or its style's; null where nobody says anything. */
    Element ofTable(Element table, String name) {
        Element own = WordFile.child(table, "tblPr");
        Element found = WordFile.child(own, name);
        return found != null ? found : inStyle(style(own, "tblStyle", null), "tblPr", name);
    }

    /** Whether a switch such as {@code <w:b/>} is on. */
    static boolean isSet(Element property) {
        if (property == null) {
            return false;
        }
        String value = WordFile.attribute(property, "val");
        return value == null || isOn(value);
    }

    private static boolean isOn(String value) {
        return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    private static String style(Element properties, String name, String otherwise) {
        String id = WordFile.attribute(WordFile.child(properties, name), "val");
        return id == null ? otherwise : id;
    }

    private Element inStyle(String id, String group, String name) {
        Set<String> seen = new HashSet<>();
        for (String at = id; at != null && byId.containsKey(at) && seen.add(at);) {
            Element style = byId.get(at);
            Element found = WordFile.child(WordFile.child(style, group), name);
            if (found != null) {
                return found;
            }
            at = WordFile.attribute(WordFile.child(style, "basedOn"), "val");
        }
        return null;
    }
}

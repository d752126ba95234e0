package org.pingcha.letter;

import java.util.Base64;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A filled letter as HTML for the PDF: paragraphs, runs, tables, pictures in the line, heads and feet of the page. The
 * measures are Word's own (twentieths of a point), so that the PDF breaks as the DOCX does, as far as another font can.
 */
final class WordHtml {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final double A4_WIDTH = 595.28;
    private static final String END = "</span>";
    private static final double POINTS_PER_EMU = 1 / 12700.0;
    /** One line of Word's "single" spacing in terms of the size of the letters; that of the usual Chinese fonts. */
    private static final double SINGLE = 1.3;

    private final WordFile file;
    private final WordStyles styles;
    private final StringBuilder html = new StringBuilder();
    private String relations;
    private double textWidth;
    private int open = -1;
    private String openCss;

    private WordHtml(WordFile file) {
        this.file = file;
        this.styles = new WordStyles(file);
    }

    /**
     * @param family the name of the one font
     * @param mark   stands at the head of every page of what is not issued; null for what is
     */
    static String of(byte[] docx, String family, String title, String mark) {
        WordFile file = new WordFile(docx);
        return new WordHtml(file).page(family, title, mark);
    }

    private String page(String family, String title, String mark) {
        Element body = WordFile.child(file.xml(WordFile.MAIN).getDocumentElement(), "body");
        Element section = WordFile.child(body, "sectPr");
        Element margins = WordFile.child(section, "pgMar");
        textWidth = A4_WIDTH - Double.parseDouble(points(margins, "left", 72)) - Double.parseDouble(points(margins, "right", 72));
        html.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><title>").append(LetterPage.escaped(title)).append("</title><style>");
        html.append(String.format(Locale.ROOT, """
            @page { size: A4; margin: %spt %spt %spt %spt;
              @top-center { content: element(head) } @bottom-center { content: element(foot) }
              @top-right { content: element(mark) } }
            .head { position: running(head) } .foot { position: running(foot) }
            .mark { position: running(mark); font-size: 14pt; color: #b00; text-align: right }
            .n:before { content: counter(page) }
            body { font-family: '%s'; font-size: 10.5pt; color: #000; margin: 0 }
            p { margin: 0; white-space: pre-wrap; word-wrap: break-word }
            table { border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
            """, points(margins, "top", 72), points(margins, "right", 72), points(margins, "bottom", 72), points(margins, "left", 72), family));
        html.append("</style></head><body>");
        if (mark != null) {
            html.append("<div class=\"mark\">").append(LetterPage.escaped(mark)).append("</div>");
        }
        edge(section, "headerReference", "head");
        edge(section, "footerReference", "foot");
        relations = "word/_rels/document.xml.rels";
        blocks(body);
        return html.append("</body></html>").toString();
    }

    /** The head or the foot of every page. */
    private void edge(Element section, String reference, String cssClass) {
        for (Node node = section == null ? null : section.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (WordFile.is(node, reference) && "default".equals(WordFile.attribute((Element) node, "type"))) {
                relations = "word/_rels/document.xml.rels";
                String part = target(((Element) node).getAttributeNS(RELATIONS, "id"));
                if (part != null && file.has(part)) {
                    relations = "word/_rels/" + part.substring("word/".length()) + ".rels";
                    html.append("<div class=\"").append(cssClass).append("\">");
                    blocks(file.xml(part).getDocumentElement());
                    html.append("</div>");
                }
            }
        }
    }

    /** From margin to margin, in points. */
    double textWidth() {
        return textWidth;
    }

    /** Paragraphs and tables, in order. */
    void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (WordFile.is(node, "p")) {
                paragraph((Element) node);
            } else if (WordFile.is(node, "tbl")) {
                new WordTable(this, styles, (Element) node).write(html);
            } else if (WordFile.is(node, "sdt") || WordFile.is(node, "sdtContent")) {
                blocks(node);
            }
        }
    }

    private void paragraph(Element paragraph) {
        html.append("<p style=\"").append(form(paragraph)).append("\">");
        int before = html.length();
        inline(paragraph, paragraph);
        if (html.length() == before) {
            html.append("&#160;");
        }
        html.append("</p>");
    }

    private String form(Element paragraph) {
        StringBuilder css = new StringBuilder();
        double size = size(paragraph, null);
        String side = WordFile.attribute(styles.ofParagraph(paragraph, "jc"), "val");
        css.append("text-align:").append(switch (side == null ? "" : side) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "left";
        });
        Element spacing = styles.ofParagraph(paragraph, "spacing");
        css.append(";margin:").append(points(spacing, "before", 0)).append("pt ").append(indent(paragraph, "right", size)).append("pt ")
            .append(points(spacing, "after", 0)).append("pt ").append(indent(paragraph, "left", size)).append("pt");
        String line = WordFile.attribute(spacing, "line");
        String rule = WordFile.attribute(spacing, "lineRule");
        double height = line == null ? size * SINGLE
            : rule == null || rule.equals("auto") ? number(line) / 240 * size * SINGLE
            : rule.equals("exact") ? number(line) / 20 : Math.max(number(line) / 20, size * SINGLE);
        css.append(";line-height:").append(rounded(height)).append("pt;font-size:").append(rounded(size)).append("pt");
        double first = Double.parseDouble(indent(paragraph, "firstLine", size)) - Double.parseDouble(indent(paragraph, "hanging", size));
        css.append(";text-indent:").append(rounded(first)).append("pt");
        if (WordStyles.isSet(styles.ofParagraph(paragraph, "pageBreakBefore"))) {
            css.append(";page-break-before:always");
        }
        if (WordStyles.isSet(styles.ofParagraph(paragraph, "keepNext"))) {
            css.append(";page-break-after:avoid");
        }
        Element frame = styles.ofParagraph(paragraph, "pBdr");
        for (String edge : new String[] {"top", "bottom"}) {
            String border = WordTable.border(WordFile.child(frame, edge));
            if (border != null) {
                css.append(";border-").append(edge).append(':').append(border);
            }
        }
        return css.toString();
    }

    private void inline(Element paragraph, Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (WordFile.is(node, "r")) {
                run(paragraph, (Element) node);
            } else if (WordFile.is(node, "fldSimple") && pageNumber(WordFile.attribute((Element) node, "instr"))) {
                html.append("<span class=\"n\"></span>");
            } else if (node instanceof Element && !WordFile.is(node, "pPr")) {
                inline(paragraph, node);
            }
        }
    }

    private void run(Element paragraph, Element run) {
        String css = form(paragraph, run);
        if (html.length() == open && css.equals(openCss)) {
            // One span with the run before: between two the line could break, and a full stop stand alone.
            html.setLength(open - END.length());
        } else {
            html.append("<span style=\"").append(css).append("\">");
        }
        write(run);
        html.append(END);
        open = html.length();
        openCss = css;
    }

    private String form(Element paragraph, Element run) {
        StringBuilder css = new StringBuilder("font-size:").append(rounded(size(paragraph, run))).append("pt");
        if (WordStyles.isSet(styles.ofRun(paragraph, run, "b"))) {
            css.append(";font-weight:700");
        }
        if (WordStyles.isSet(styles.ofRun(paragraph, run, "u"))) {
            css.append(";text-decoration:underline");
        }
        String colour = WordFile.attribute(styles.ofRun(paragraph, run, "color"), "val");
        if (colour != null && colour.matches("[0-9A-Fa-f]{6}")) {
            css.append(";color:#").append(colour);
        }
        return css.toString();
    }

    private void write(Element run) {
        for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (WordFile.is(node, "t")) {
                html.append(LetterPage.escaped(node.getTextContent()));
            } else if (WordFile.is(node, "tab")) {
                html.append("&#160;&#160;&#160;&#160;");
            } else if (WordFile.is(node, "br") || WordFile.is(node, "cr")) {
                boolean page = "page".equals(WordFile.attribute((Element) node, "type"));
                html.append(page ? "<span style=\"display:block;page-break-after:always\"></span>" : "<br/>");
            } else if (WordFile.is(node, "instrText") && pageNumber(node.getTextContent())) {
                html.append("<span class=\"n\"></span>");
            } else if (WordFile.is(node, "drawing")) {
                picture((Element) node);
            }
        }
    }

    private void picture(Element drawing) {
        NodeList blips = drawing.getElementsByTagNameNS("*", "blip");
        NodeList extents = drawing.getElementsByTagNameNS("*", "extent");
        String part = blips.getLength() == 0 ? null : target(((Element) blips.item(0)).getAttributeNS(RELATIONS, "embed"));
        if (part == null || !file.has(part) || extents.getLength() == 0 || !part.matches(".*\\.(png|jpe?g)")) {
            return;
        }
        Element extent = (Element) extents.item(0);
        html.append("<img alt=\"\" style=\"width:").append(rounded(number(extent.getAttribute("cx")) * POINTS_PER_EMU)).append("pt;height:")
            .append(rounded(number(extent.getAttribute("cy")) * POINTS_PER_EMU)).append("pt\" src=\"data:image/")
            .append(part.endsWith("png") ? "png" : "jpeg").append(";base64,").append(Base64.getEncoder().encodeToString(file.bytes(part))).append("\"/>");
    }

    /** The part that a relation of the part being written names; null where there is none inside the file. */
    private String target(String id) {
        if (!file.has(relations)) {
            return null;
        }
        Document xml = file.xml(relations);
        NodeList all = xml.getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getAttribute("Id").equals(id) && !one.getAttribute("TargetMode").equals("External")) {
                String target = one.getAttribute("Target");
                return target.startsWith("/") ? target.substring(1) : "word/" + target;
            }
        }
        return null;
    }

    private double size(Element paragraph, Element run) {
        String halves = WordFile.attribute(styles.ofRun(paragraph, run, "sz"), "val");
        return halves == null ? 10.5 : number(halves) / 2;
    }

    private String indent(Element paragraph, String edge, double size) {
        Element indent = styles.ofParagraph(paragraph, "ind");
        String inChars = WordFile.attribute(indent, edge + "Chars");
        return inChars != null && number(inChars) != 0 ? rounded(number(inChars) / 100 * size) : points(indent, edge, 0);
    }

    private static boolean pageNumber(String instruction) {
        return instruction != null && instruction.strip().startsWith("PAGE");
    }

    /** A measure in twentieths of a point as points. */
    static String points(Element element, String name, double otherwise) {
        String twips = WordFile.attribute(element, name);
        return rounded(twips == null ? otherwise : number(twips) / 20);
    }

    static String rounded(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    /** What is no number counts as 0: a letter with a wrong indent is still a letter. */
    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

package org.pingcha.letter;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table of a letter as HTML, with joined cells. */
final class WordTable {
    private static final String CELL_SIDE = "5.4";

    private final WordHtml page;
    private final Element table;
    private final Element borders;
    private final List<Double> columns = new ArrayList<>();

    WordTable(WordHtml page, WordStyles styles, Element table) {
        this.page = page;
        this.table = table;
        this.borders = styles.ofTable(table, "tblBorders");
        for (Element column : children(WordFile.child(table, "tblGrid"), "gridCol")) {
            columns.add(WordHtml.number(WordFile.attribute(column, "w")) / 20);
        }
    }

    void write(StringBuilder html) {
        double width = columns.stream().mapToDouble(Double::doubleValue).sum();
        String side = WordFile.attribute(WordFile.child(WordFile.child(table, "tblPr"), "jc"), "val");
        html.append("<table style=\"width:").append(WordHtml.rounded(width)).append("pt");
        if ("center".equals(side)) {
            // By hand: with margins "auto" the library makes the table as wide as the text, and cuts its last border off.
            html.append(";margin-left:").append(WordHtml.rounded(Math.max(0, (page.textWidth() - width) / 2))).append("pt");
        }
        html.append("\"><colgroup>");
        columns.forEach(column -> html.append("<col style=\"width:").append(WordHtml.rounded(column)).append("pt\"/>"));
        html.append("</colgroup>");
        List<Element> rows = children(table, "tr");
        int heads = 0;
        while (heads < rows.size() && isHead(rows.get(heads))) {
            heads++;
        }
        part(html, "thead", rows, 0, heads);
        part(html, "tbody", rows, heads, rows.size());
        html.append("</table>");
    }

    private void part(StringBuilder html, String name, List<Element> rows, int from, int to) {
        if (from == to) {
            return;
        }
        html.append('<').append(name).append('>');
        for (int i = from; i < to; i++) {
            row(html, rows, i);
        }
        html.append("</").append(name).append('>');
    }

    private void row(StringBuilder html, List<Element> rows, int index) {
        Element properties = WordFile.child(rows.get(index), "trPr");
        boolean whole = WordFile.child(properties, "cantSplit") != null;
        html.append(whole ? "<tr style=\"page-break-inside:avoid\">" : "<tr>");
        String height = WordHtml.points(WordFile.child(properties, "trHeight"), "val", 0);
        int at = 0;
        for (Element cell : children(rows.get(index), "tc")) {
            Element form = WordFile.child(cell, "tcPr");
            int wide = wide(cell);
            if (!continues(cell)) {
                html.append("<td colspan=\"").append(wide).append("\" rowspan=\"").append(high(rows, index, at)).append("\" style=\"height:")
                    .append(height).append("pt;padding:1.5pt ").append(CELL_SIDE).append("pt").append(edges(form)).append("\">");
                page.blocks(cell);
                html.append("</td>");
            }
            at += wide;
        }
        html.append("</tr>");
    }

    private String edges(Element form) {
        StringBuilder css = new StringBuilder();
        for (String edge : new String[] {"top", "right", "bottom", "left"}) {
            Element own = WordFile.child(WordFile.child(form, "tcBorders"), edge);
            String border = border(own != null ? own : WordFile.child(borders, edge));
            css.append(";border-").append(edge).append(':').append(border == null ? "none" : border);
        }
        String vertical = WordFile.attribute(WordFile.child(form, "vAlign"), "val");
        css.append(";vertical-align:").append("center".equals(vertical) ? "middle" : "bottom".equals(vertical) ? "bottom" : "top");
        String ground = WordFile.attribute(WordFile.child(form, "shd"), "fill");
        if (ground != null && ground.matches("[0-9A-Fa-f]{6}")) {
            css.append(";background-color:#").append(ground);
        }
        return css.toString();
    }

    /** A border in CSS; null for none. */
    static String border(Element edge) {
        String kind = WordFile.attribute(edge, "val");
        if (kind == null || kind.equals("nil") || kind.equals("none")) {
            return null;
        }
        String colour = WordFile.attribute(edge, "color");
        // Eighths of a point.
        double width = Math.max(0.25, WordHtml.number(WordFile.attribute(edge, "sz") == null ? "4" : WordFile.attribute(edge, "sz")) / 8);
        return WordHtml.rounded(width) + "pt " + (kind.equals("double") ? "double" : "solid") + " #"
            + (colour != null && colour.matches("[0-9A-Fa-f]{6}") ? colour : "000000");
    }

    private static boolean isHead(Element row) {
        return WordStyles.isSet(WordFile.child(WordFile.child(row, "trPr"), "tblHeader"));
    }

    private static int wide(Element cell) {
        String span = WordFile.attribute(WordFile.child(WordFile.child(cell, "tcPr"), "gridSpan"), "val");
        return span == null ? 1 : Math.max(1, (int) WordHtml.number(span));
    }

    private static boolean continues(Element cell) {
        Element merge = WordFile.child(WordFile.child(cell, "tcPr"), "vMerge");
        return merge != null && !"restart".equals(WordFile.attribute(merge, "val"));
    }

    /** How many rows the cell at this column goes down. */
    private static int high(List<Element> rows, int index, int column) {
        int high = 1;
        while (index + high < rows.size()) {
            int at = 0;
            boolean goesOn = false;
            for (Element cell : children(rows.get(index + high), "tc")) {
                goesOn |= at == column && continues(cell);
                at += wide(cell);
            }
            if (!goesOn) {
                break;
            }
            high++;
        }
        return high;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (WordFile.is(node, name)) {
                found.add((Element) node);
            } else if (WordFile.is(node, "sdt") || WordFile.is(node, "sdtContent")) {
                found.addAll(children((Element) node, name));
            }
        }
        return found;
    }
}

package org.pingcha.letter;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A letter being written: headings, paragraphs and tables, whose text is escaped here and nowhere else. Printed on A4
 * with page numbers.
 */
public final class LetterPage {
    private static final String CSS = """
        @page { size: A4; margin: 18mm 16mm 20mm;
          @bottom-left { content: element(foot) }
          @bottom-right { content: counter(page) ' / ' counter(pages); font: 8.5pt '%1$s'; color: #444 } }
        body { font: 10pt/1.5 '%1$s'; color: #111; margin: 0 }
        .foot { position: running(foot); font-size: 8.5pt; color: #444 }
        h1 { font-size: 16pt; font-weight: 400; text-align: center; margin: 0 0 2mm }
        .sub { text-align: center; margin: 0 0 5mm; color: #333 }
        h2 { font-size: 11.5pt; font-weight: 400; margin: 5mm 0 1.5mm; page-break-after: avoid }
        p { margin: 0 0 2mm }
        table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; margin: 0 0 3mm }
        th, td { border: 0.5pt solid #555; padding: 1.2mm 1.8mm; vertical-align: top; text-align: left; font-weight: 400 }
        th { background: #eee }
        tr { page-break-inside: avoid }
        .num { text-align: right; white-space: nowrap }
        .tight { white-space: nowrap; width: 1%% }
        .sign { margin-top: 12mm }
        .corner { float: right; width: 34mm; text-align: center; font-size: 9pt } .corner img { width: 28mm; height: 28mm }
        """;

    private static final String WIDE = "@page { size: A4 landscape; margin: 12mm 12mm 16mm } table { font-size: 7.5pt } th.num { white-space: normal } th, td { padding: 0.8mm 1mm }";

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final Locale locale;
    private String foot = "";
    private String more = "";

    public LetterPage(String title, Locale locale) {
        this.title = title;
        this.locale = locale;
    }

    /** What stands at the foot of every page. */
    public LetterPage foot(String text) {
        foot = "<div class=\"foot\">" + escaped(text) + "</div>";
        return this;
    }

    /** Lies across, for tables of many columns, whose heads may wrap. */
    public LetterPage wide() {
        more = WIDE;
        return this;
    }

    public LetterPage heading(String text) {
        return element("h1", null, text);
    }

    public LetterPage underHeading(String text) {
        return element("p", "sub", text);
    }

    public LetterPage section(String text) {
        return element("h2", null, text);
    }

    public LetterPage paragraph(String text) {
        return element("p", null, text);
    }

    /**
     * A picture at the right edge, beside what follows, with words under it.
     *
     * @param png square
     */
    public LetterPage corner(byte[] png, String text) {
        body.append("<div class=\"corner\"><img alt=\"\" src=\"data:image/png;base64,").append(Base64.getEncoder().encodeToString(png)).append("\"/><br/>")
            .append(escaped(text)).append("</div>");
        return this;
    }

    /** Lines to be signed by hand. */
    public LetterPage signatures(String text) {
        return element("p", "sign", text);
    }

    /**
     * A table.
     *
     * @param classes one class per column: {@code num}, {@code tight}, or an empty one
     * @param heads   column heads; empty for a table without
     */
    public LetterPage table(List<String> classes, List<String> heads, List<List<String>> rows) {
        body.append("<table>");
        if (!heads.isEmpty()) {
            body.append("<thead>");
            row("th", classes, heads);
            body.append("</thead>");
        }
        body.append("<tbody>");
        rows.forEach(cells -> row("td", classes, cells));
        body.append("</tbody></table>");
        return this;
    }

    private void row(String cell, List<String> classes, List<String> texts) {
        body.append("<tr>");
        for (int i = 0; i < texts.size(); i++) {
            body.append('<').append(cell).append(" class=\"").append(classes.get(i)).append("\">");
            body.append(escaped(texts.get(i))).append("</").append(cell).append('>');
        }
        body.append("</tr>");
    }

    private LetterPage element(String name, String cssClass, String text) {
        body.append('<').append(name);
        if (cssClass != null) {
            body.append(" class=\"").append(cssClass).append('"');
        }
        body.append('>').append(escaped(text)).append("</").append(name).append('>');
        return this;
    }

    String html(String fontFamily) {
        return "<!DOCTYPE html><html lang=\"" + locale.toLanguageTag() + "\"><head><title>" + escaped(title)
            + "</title><style>" + CSS.formatted(fontFamily) + more + "</style></head><body>" + foot + body + "</body></html>";
    }

    /** Markup becomes text; characters that XML forbids are dropped; line breaks stay. */
    static String escaped(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("<br/>");
                default -> {
                    if (c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}

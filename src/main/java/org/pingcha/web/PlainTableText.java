package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.pingcha.web.PlainTable.Column;

/** {@code <k:plainTable>}: the table beside a chart. */
@FacesComponent("pingcha.PlainTableText")
public class PlainTableText extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        write(out, (PlainTable<?>) value("of"), context.getViewRoot().getLocale());
    }

    private <T> void write(ResponseWriter out, PlainTable<T> table, Locale locale) throws IOException {
        open(out, "table", "class", "k-plain", "id", text("name"));
        open(out, "thead");
        open(out, "tr");
        for (Column<T> column : table.columns()) {
            words(out, "th", Texts.text(locale, column.key()), "scope", "col", "class", styleClass(column));
        }
        close(out, "tr");
        close(out, "thead");
        open(out, "tbody");
        for (T row : table.rows()) {
            write(out, table, row, locale);
        }
        close(out, "tbody");
        close(out, "table");
    }

    private <T> void write(ResponseWriter out, PlainTable<T> table, T row, Locale locale) throws IOException {
        String href = table.href() == null ? null : table.href().apply(row);
        open(out, "tr");
        for (Column<T> column : table.columns()) {
            String words = words(column.value().apply(row), locale);
            if (href == null) {
                words(out, "td", words, "class", styleClass(column));
            } else {
                open(out, "td", "class", styleClass(column));
                words(out, "a", words, "href", href);
                close(out, "td");
                // Only the first cell leads there.
                href = null;
            }
        }
        close(out, "tr");
    }

    private static String words(Object value, Locale locale) {
        return value instanceof Enum<?> constant ? Texts.text(locale, Texts.keyOf(constant)) : value == null ? null : value.toString();
    }

    private static String styleClass(Column<?> column) {
        return column.number() ? "k-num" : null;
    }
}

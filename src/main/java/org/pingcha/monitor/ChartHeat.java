package org.pingcha.monitor;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;
import org.pingcha.web.Texts;
import org.pingcha.web.WrittenPart;

/** {@code <k:chartHeat>}: the table of a heat {@code map}, agencies by months; a cell opens its files. */
@FacesComponent("pingcha.ChartHeat")
public class ChartHeat extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        HeatMap map = (HeatMap) value("map");
        Locale locale = context.getViewRoot().getLocale();
        open(out, "table", "class", "k-plain c-heat", "id", "heat");
        words(out, "caption", Texts.text(locale, "monitor.heat.title"), "class", "k-sr");
        open(out, "thead");
        open(out, "tr");
        words(out, "th", Texts.text(locale, "monitor.col.agency"), "scope", "col");
        for (YearMonth month : map.months()) {
            words(out, "th", month.toString(), "scope", "col", "class", "k-nowrap");
        }
        close(out, "tr");
        close(out, "thead");
        open(out, "tbody");
        for (HeatMap.Row row : map.rows()) {
            open(out, "tr");
            words(out, "th", row.name(), "scope", "row");
            for (HeatMap.Cell cell : row.cells()) {
                cell(out, cell, locale);
            }
            close(out, "tr");
        }
        close(out, "tbody");
        close(out, "table");
    }

    private void cell(ResponseWriter out, HeatMap.Cell cell, Locale locale) throws IOException {
        open(out, "td");
        if (cell.share() == null) {
            words(out, "span", "—", "class", "k-muted");
        } else {
            open(out, "a", "class", "h-" + cell.shade(), "href", cell.href());
            out.writeText(cell.share() + "% ", null);
            words(out, "small", Texts.text(locale, "monitor.heat.of", cell.hits(), cell.n()));
            close(out, "a");
        }
        close(out, "td");
    }
}

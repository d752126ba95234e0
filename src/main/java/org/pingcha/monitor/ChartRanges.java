package org.pingcha.monitor;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.pingcha.web.Texts;
import org.pingcha.web.WrittenPart;

/** {@code <k:chartRanges>}: the means of a {@code chart} with their intervals on one axis, its scale below; a row opens the list behind it. */
@FacesComponent("pingcha.ChartRanges")
public class ChartRanges extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        RangeChart chart = (RangeChart) value("chart");
        Locale locale = context.getViewRoot().getLocale();
        open(out, "ul", "class", "c-rows c-ranges");
        for (RangeChart.Row row : chart.rows()) {
            String element = row.href() == null ? "div" : "a";
            open(out, "li");
            open(out, element, "href", row.href());
            open(out, "span", "class", "c-label");
            words(out, "span", row.label());
            close(out, "span");
            plot(out, chart, row);
            open(out, "span", "class", "c-value");
            words(out, "b", row.sample().meanText());
            out.writeText(" ", null);
            words(out, "small", amount(row, locale));
            close(out, "span");
            close(out, element);
            close(out, "li");
        }
        scale(out, chart);
        close(out, "ul");
    }

    private static String amount(RangeChart.Row row, Locale locale) {
        return row.low() == null ? Texts.text(locale, "monitor.n.one", row.sample().n())
            : Texts.text(locale, row.small() ? "monitor.n.small" : "monitor.n", row.sample().meanRange(), row.sample().n());
    }

    private void plot(ResponseWriter out, RangeChart chart, RangeChart.Row row) throws IOException {
        open(out, "span", "class", "c-plot");
        open(out, "svg", "aria-hidden", "true", "focusable", "false");
        for (Axis.Tick tick : chart.ticks()) {
            upright(out, "c-grid", tick.at());
        }
        upright(out, "c-lim", chart.line());
        upright(out, "c-line2", chart.mean());
        if (row.low() != null) {
            leaf(out, "line", "class", row.small() ? "c-wh is-small" : "c-wh", "x1", row.low(), "x2", row.high(), "y1", "50%", "y2", "50%");
        }
        leaf(out, "circle", "class", row.small() ? "c-ring" : "c-dot", "cx", row.at(), "cy", "50%", "r", "5");
        close(out, "svg");
        close(out, "span");
    }

    private void upright(ResponseWriter out, String styleClass, String at) throws IOException {
        leaf(out, "line", "class", styleClass, "x1", at, "x2", at, "y1", "0", "y2", "100%");
    }

    private void scale(ResponseWriter out, RangeChart chart) throws IOException {
        open(out, "li", "class", "c-scale", "aria-hidden", "true");
        leaf(out, "span", "class", "c-label");
        open(out, "span", "class", "c-plot");
        open(out, "svg", "focusable", "false");
        for (Axis.Tick tick : chart.ticks()) {
            words(out, "text", tick.text(), "x", tick.at(), "y", "14", "text-anchor", "middle");
        }
        close(out, "svg");
        close(out, "span");
        leaf(out, "span", "class", "c-value");
        close(out, "li");
    }
}

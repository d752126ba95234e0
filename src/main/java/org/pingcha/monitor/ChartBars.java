package org.pingcha.monitor;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.pingcha.web.WrittenPart;

/** {@code <k:chartBars>}: a bar for each of {@code rows}, with its words; a row opens the list behind it. */
@FacesComponent("pingcha.ChartBars")
public class ChartBars extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        open(out, "ul", "class", "c-rows");
        for (Object each : (List<?>) value("rows")) {
            BarRow row = (BarRow) each;
            String element = row.href() == null ? "div" : "a";
            open(out, "li");
            open(out, element, "href", row.href());
            label(out, row);
            plot(out, row);
            open(out, "span", "class", "c-value");
            words(out, "b", row.value());
            out.writeText(" ", null);
            words(out, "small", row.note());
            close(out, "span");
            close(out, element);
            close(out, "li");
        }
        close(out, "ul");
    }

    private void label(ResponseWriter out, BarRow row) throws IOException {
        open(out, "span", "class", "c-label");
        words(out, "span", row.label());
        if (row.sub() != null) {
            out.writeText(" ", null);
            words(out, "small", row.sub());
        }
        close(out, "span");
    }

    private void plot(ResponseWriter out, BarRow row) throws IOException {
        open(out, "span", "class", "c-plot");
        open(out, "svg", "aria-hidden", "true", "focusable", "false");
        leaf(out, "line", "class", "c-axis", "x1", "0", "x2", "0", "y1", "0", "y2", "100%");
        leaf(out, "rect", "class", row.rest() ? "c-rest" : "c-1", "x", "0", "y", "50%", "width", row.width(), "height", "16", "rx", "2", "transform", "translate(0 -8)");
        if (row.low() != null) {
            leaf(out, "line", "class", "c-halo", "x1", row.low(), "x2", row.high(), "y1", "50%", "y2", "50%");
            leaf(out, "line", "class", "c-ci", "x1", row.low(), "x2", row.high(), "y1", "50%", "y2", "50%");
            cap(out, row.low());
            cap(out, row.high());
        }
        close(out, "svg");
        close(out, "span");
    }

    private void cap(ResponseWriter out, String at) throws IOException {
        leaf(out, "rect", "class", "c-cap", "x", at, "y", "50%", "width", "1.5", "height", "10", "transform", "translate(-0.75 -5)");
    }
}

package org.pingcha.monitor;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.pingcha.web.WrittenPart;

/** {@code <k:chartPlot>}: a {@code plot}, named by {@code label}. Its points, some hundred on a page of charts, each say what they are, and open the rows behind them. */
@FacesComponent("pingcha.ChartPlot")
public class ChartPlot extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        Plot plot = (Plot) value("plot");
        open(out, "div", "class", "k-plot k-plot-xs c-plane");
        open(out, "svg", "height", "264", "role", "group", "aria-label", text("label"));
        for (Plot.Tick tick : plot.up()) {
            String down = tick.getY();
            leaf(out, "line", "class", "c-grid", "x1", "0", "x2", "100%", "y1", down, "y2", down);
            words(out, "text", tick.text(), "x", "-8", "y", down, "dy", "4", "text-anchor", "end", "aria-hidden", "true");
        }
        curves(out, plot);
        for (Plot.Tick tick : plot.across()) {
            words(out, "text", tick.text(), "x", tick.getX(), "y", "250", "text-anchor", "middle", "aria-hidden", "true");
        }
        for (Plot.Dot dot : plot.dots()) {
            dot(out, dot);
        }
        close(out, "svg");
        close(out, "div");
    }

    private void curves(ResponseWriter out, Plot plot) throws IOException {
        open(out, "svg", "class", "c-curves", "x", "0", "y", "12", "width", "100%", "height", "220", "viewBox", "0 0 1000 1000", "preserveAspectRatio", "none", "aria-hidden", "true");
        for (Plot.Curve curve : plot.curves()) {
            leaf(out, "path", "class", "c-" + curve.line(), "d", curve.getPath());
        }
        if (plot.joined()) {
            leaf(out, "path", "class", "c-trail", "d", plot.getTrail());
        }
        close(out, "svg");
    }

    private void dot(ResponseWriter out, Plot.Dot dot) throws IOException {
        boolean linked = dot.href() != null && !dot.href().isEmpty();
        String element = linked ? "a" : "g";
        open(out, element, linked ? "href" : "role", linked ? dot.href() : "img", "aria-label", dot.text());
        words(out, "title", dot.text());
        String across = dot.getCx();
        String down = dot.getCy();
        leaf(out, "circle", "class", "c-hit", "cx", across, "cy", down, "r", "12");
        if (dot.isOut()) {
            // A square, and its name beside it: what is out can be told without colour.
            leaf(out, "rect", "class", dot.mark() == Plot.Mark.FAR ? "c-out is-far" : "c-out", "x", across, "y", down, "width", "11", "height", "11", "transform", "translate(-5.5 -5.5)");
            words(out, "text", dot.name(), "class", "t-strong", "x", across, "y", down, "dx", dot.getShift(), "dy", dot.getLift(), "text-anchor", dot.getAnchor(), "aria-hidden", "true");
        } else {
            leaf(out, "circle", "class", "c-dot", "cx", across, "cy", down, "r", "4.5");
        }
        close(out, element);
    }
}

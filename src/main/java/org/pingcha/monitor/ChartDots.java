package org.pingcha.monitor;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.pingcha.web.WrittenPart;

/** {@code <k:chartDots>}: the points {@code of} a plot, some hundred on a page of charts; each says what it is, and opens the rows behind it. */
@FacesComponent("pingcha.ChartDots")
public class ChartDots extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        for (Object each : (List<?>) value("of")) {
            Plot.Dot dot = (Plot.Dot) each;
            boolean linked = dot.href() != null && !dot.href().isEmpty();
            out.startElement(linked ? "a" : "g", this);
            out.writeAttribute(linked ? "href" : "role", linked ? dot.href() : "img", null);
            out.writeAttribute("aria-label", dot.text(), null);
            write(out, dot);
            out.endElement(linked ? "a" : "g");
        }
    }

    private void write(ResponseWriter out, Plot.Dot dot) throws IOException {
        String across = dot.getCx();
        String down = dot.getCy();
        out.startElement("title", this);
        out.writeText(dot.text(), null);
        out.endElement("title");
        circle(out, "c-hit", across, down, "12");
        if (!dot.isOut()) {
            circle(out, "c-dot", across, down, "4.5");
            return;
        }
        // A square, and its name beside it: what is out can be told without colour.
        out.startElement("rect", this);
        attribute(out, "class", dot.mark() == Plot.Mark.FAR ? "c-out is-far" : "c-out");
        attribute(out, "x", across);
        attribute(out, "y", down);
        attribute(out, "width", "11");
        attribute(out, "height", "11");
        attribute(out, "transform", "translate(-5.5 -5.5)");
        out.endElement("rect");
        out.startElement("text", this);
        attribute(out, "class", "t-strong");
        attribute(out, "x", across);
        attribute(out, "y", down);
        attribute(out, "dx", dot.getShift());
        attribute(out, "dy", dot.getLift());
        attribute(out, "text-anchor", dot.getAnchor());
        attribute(out, "aria-hidden", "true");
        out.writeText(dot.name() == null ? "" : dot.name(), null);
        out.endElement("text");
    }

    private void circle(ResponseWriter out, String styleClass, String across, String down, String radius) throws IOException {
        out.startElement("circle", this);
        attribute(out, "class", styleClass);
        attribute(out, "cx", across);
        attribute(out, "cy", down);
        attribute(out, "r", radius);
        out.endElement("circle");
    }
}

package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code <k:results>}: what became of each of many, after a deed on all of them. Nothing where there was none, which is nearly always. */
@FacesComponent("pingcha.ResultList")
public class ResultList extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        List<?> results = (List<?>) value("of");
        if (results == null || results.isEmpty()) {
            return;
        }
        Locale locale = context.getViewRoot().getLocale();
        long done = results.stream().filter(each -> ((OneOfMany) each).isDone()).count();
        begin(out, "section", "ui-panel");
        out.writeAttribute("aria-labelledby", "h-results", null);
        begin(out, "div", "ui-panel-titlebar");
        out.startElement("h2", this);
        out.writeAttribute("id", "h-results", null);
        out.writeText(text("title"), null);
        out.endElement("h2");
        begin(out, "span", "k-small k-muted");
        out.writeText(Texts.text(locale, text("key"), done, results.size() - done), null);
        out.endElement("span");
        out.endElement("div");
        begin(out, "div", "ui-panel-content");
        begin(out, "table", "k-plain");
        out.writeAttribute("id", "results", null);
        out.startElement("tbody", this);
        for (Object each : results) {
            row(out, (OneOfMany) each, locale);
        }
        out.endElement("tbody");
        out.endElement("table");
        out.endElement("div");
        out.endElement("section");
    }

    private void row(ResponseWriter out, OneOfMany result, Locale locale) throws IOException {
        out.startElement("tr", this);
        out.startElement("td", this);
        out.writeText(result.number(), null);
        out.endElement("td");
        out.startElement("td", this);
        mark(out, new Mark(Texts.text(locale, Texts.keyOf(result.outcome())), result.isDone() ? "success" : "warning", result.isDone() ? "check" : "exclamation-triangle"), false);
        out.endElement("td");
        out.endElement("tr");
    }

    private void begin(ResponseWriter out, String element, String styleClass) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", styleClass, null);
    }
}

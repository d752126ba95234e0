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
        open(out, "section", "class", "ui-panel", "aria-labelledby", "h-results");
        open(out, "div", "class", "ui-panel-titlebar");
        words(out, "h2", text("title"), "id", "h-results");
        words(out, "span", Texts.text(locale, text("key"), done, results.size() - done), "class", "k-small k-muted");
        close(out, "div");
        open(out, "div", "class", "ui-panel-content");
        open(out, "table", "class", "k-plain", "id", "results");
        open(out, "tbody");
        for (Object each : results) {
            row(out, (OneOfMany) each, locale);
        }
        close(out, "tbody");
        close(out, "table");
        close(out, "div");
        close(out, "section");
    }

    private void row(ResponseWriter out, OneOfMany result, Locale locale) throws IOException {
        open(out, "tr");
        words(out, "td", result.number());
        open(out, "td");
        mark(out, new Mark(Texts.text(locale, Texts.keyOf(result.outcome())), result.isDone() ? "success" : "warning", result.isDone() ? "check" : "exclamation-triangle"), false);
        close(out, "td");
        close(out, "tr");
    }
}

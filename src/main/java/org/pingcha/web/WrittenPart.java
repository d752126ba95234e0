package org.pingcha.web;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;

/**
 * A part of a page that writes itself instead of being put together of components, because lists have many of its kind. It takes nothing
 * back from the browser and keeps nothing between requests.
 */
public abstract class WrittenPart extends UIComponentBase {
    @Override
    public final String getFamily() {
        return "pingcha.WrittenPart";
    }

    @Override
    public final String getRendererType() {
        return null;
    }

    @Override
    public final void encodeAll(FacesContext context) throws IOException {
        encodeBegin(context);
    }

    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            write(context, context.getResponseWriter());
        }
    }

    /** Writes it whole. */
    protected abstract void write(FacesContext context, ResponseWriter out) throws IOException;

    /** An attribute as text; null where it is not given. */
    protected final String text(String attribute) {
        Object value = value(attribute);
        return value == null ? null : value.toString();
    }

    /** An attribute as it was given; null where it is not. */
    protected final Object value(String attribute) {
        return value(this, attribute);
    }

    static Object value(UIComponent component, String attribute) {
        // Nearly all are expressions, and to look for these first spares a search for a property of that name.
        ValueExpression expression = component.getValueExpression(attribute);
        return expression != null ? expression.getValue(FacesContext.getCurrentInstance().getELContext()) : component.getAttributes().get(attribute);
    }

    protected final void attribute(ResponseWriter out, String name, String value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
    }

    /** A day that machines can read, too. */
    protected final void day(ResponseWriter out, LocalDate day) throws IOException {
        out.startElement("time", this);
        out.writeAttribute("datetime", day.toString(), null);
        out.writeText(day.toString(), null);
        out.endElement("time");
    }

    /** A state in a word; dashed where it is not settled yet. */
    protected final void mark(ResponseWriter out, Mark mark, boolean dashed) throws IOException {
        out.startElement("span", this);
        out.writeAttribute("class", "ui-tag ui-tag-" + mark.tone() + (dashed ? " k-open" : ""), null);
        icon(out, mark.icon());
        out.writeText(mark.text(), null);
        out.endElement("span");
    }

    /** An icon, as {@code <k:icon>} writes it. */
    protected final void icon(ResponseWriter out, String name) throws IOException {
        out.startElement("i", this);
        out.writeAttribute("class", "pi pi-" + name + " k-i", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("i");
    }
}

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

    /** Begins an element; names and values of its attributes in turn, and one without a value is left out. */
    protected final void open(ResponseWriter out, String element, String... attributes) throws IOException {
        out.startElement(element, this);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
    }

    protected final void close(ResponseWriter out, String element) throws IOException {
        out.endElement(element);
    }

    /** An element with nothing in it. */
    protected final void leaf(ResponseWriter out, String element, String... attributes) throws IOException {
        open(out, element, attributes);
        close(out, element);
    }

    /** An element with words in it, or with none where they are null. */
    protected final void words(ResponseWriter out, String element, String words, String... attributes) throws IOException {
        open(out, element, attributes);
        if (words != null) {
            out.writeText(words, null);
        }
        close(out, element);
    }

    /** A day that machines can read, too. */
    protected final void day(ResponseWriter out, LocalDate day) throws IOException {
        words(out, "time", day.toString(), "datetime", day.toString());
    }

    /** A state in a word; dashed where it is not settled yet. */
    protected final void mark(ResponseWriter out, Mark mark, boolean dashed) throws IOException {
        open(out, "span", "class", "ui-tag ui-tag-" + mark.tone() + (dashed ? " k-open" : ""));
        icon(out, mark.icon());
        out.writeText(mark.text(), null);
        close(out, "span");
    }

    /** An icon, as {@code <k:icon>} writes it. */
    protected final void icon(ResponseWriter out, String name) throws IOException {
        leaf(out, "i", "class", "pi pi-" + name + " k-i", "aria-hidden", "true");
    }
}

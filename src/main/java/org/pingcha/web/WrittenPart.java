package org.pingcha.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A part of a page that writes itself instead of being put together of components, because lists have many of its kind. It takes nothing
 * back from the browser and keeps nothing between requests.
 */
abstract class WrittenPart extends UIComponentBase {
    @Override
    public final String getFamily() {
        return "pingcha.WrittenPart";
    }

    @Override
    public final String getRendererType() {
        return null;
    }

    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            write(context, context.getResponseWriter());
        }
    }

    /** Writes it whole. */
    abstract void write(FacesContext context, ResponseWriter out) throws IOException;

    /** An attribute as text; null where it is not given. */
    final String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? null : value.toString();
    }

    final void attribute(ResponseWriter out, String name, String value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
    }

    /** An icon, as {@code <k:icon>} writes it. */
    final void icon(ResponseWriter out, String name) throws IOException {
        out.startElement("i", this);
        out.writeAttribute("class", "pi pi-" + name + " k-i", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("i");
    }
}

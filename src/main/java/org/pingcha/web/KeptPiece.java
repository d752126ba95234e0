package org.pingcha.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;

/** What {@link KeptHandler} makes of a piece: its text, or its components, whose text it hands on when they have been written. */
class KeptPiece extends UIComponentBase {
    private final String text;
    private final Consumer<String> written;

    /** @param text null where the components are still to be written */
    KeptPiece(String text, Consumer<String> written) {
        this.text = text;
        this.written = written;
        // Nothing of it is state: the next request makes it anew.
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "pingcha.KeptPiece";
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        if (text != null) {
            out.write(text);
            return;
        }
        StringWriter whole = new StringWriter();
        context.setResponseWriter(out.cloneWithWriter(whole));
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            context.getResponseWriter().flush();
        } finally {
            context.setResponseWriter(out);
        }
        written.accept(whole.toString());
        out.write(whole.toString());
    }
}

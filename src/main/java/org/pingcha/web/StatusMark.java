package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <k:status>}: a state in a word with an icon, so that it does not hang on colour alone. Lists have one or two in each row. Attributes:
 * {@code text}, {@code tone} (success, info, warning, danger, idle), {@code icon}; {@code dashed} where it is not settled yet.
 */
@FacesComponent(StatusMark.TYPE)
public class StatusMark extends UIComponentBase {
    public static final String TYPE = "pingcha.StatusMark";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Object dashed = getAttributes().get("dashed");
        ResponseWriter out = context.getResponseWriter();
        out.startElement("span", this);
        out.writeAttribute("class", "ui-tag ui-tag-" + getAttributes().get("tone") + (dashed == null || !Boolean.parseBoolean(dashed.toString()) ? "" : " k-open"), null);
        out.startElement("i", this);
        out.writeAttribute("class", "pi pi-" + getAttributes().get("icon") + " k-i", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("i");
        Object text = getAttributes().get("text");
        out.writeText(text == null ? "" : text, null);
        out.endElement("span");
    }
}

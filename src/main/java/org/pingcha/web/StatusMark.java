package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * {@code <k:status>}: a state in a word with an icon, so that it does not hang on colour alone. Lists have one or two in each row. Attributes:
 * {@code text}, {@code tone} (success, info, warning, danger, idle), {@code icon}; {@code dashed} where it is not settled yet.
 */
@FacesComponent("pingcha.StatusMark")
public class StatusMark extends WrittenPart {
    @Override
    void write(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("span", this);
        out.writeAttribute("class", "ui-tag ui-tag-" + text("tone") + (Boolean.parseBoolean(text("dashed")) ? " k-open" : ""), null);
        icon(out, text("icon"));
        out.writeText(Objects.requireNonNullElse(text("text"), ""), null);
        out.endElement("span");
    }
}

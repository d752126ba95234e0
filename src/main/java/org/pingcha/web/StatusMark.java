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
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        mark(out, new Mark(Objects.requireNonNullElse(text("text"), ""), text("tone"), text("icon")), Boolean.parseBoolean(text("dashed")));
    }
}

package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <k:empty>}: that there is nothing here yet, under an icon, a title and perhaps a text; what to do about it is its content. */
@FacesComponent("pingcha.EmptyState")
public class EmptyState extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        String text = text("text");
        open(out, "div", "class", "k-empty");
        icon(out, text("icon"));
        words(out, "h3", text("title"));
        if (text != null && !text.isEmpty()) {
            words(out, "p", text);
        }
        open(out, "div", "class", "k-acts");
        for (UIComponent each : getChildren()) {
            each.encodeAll(context);
        }
        close(out, "div");
        close(out, "div");
    }
}

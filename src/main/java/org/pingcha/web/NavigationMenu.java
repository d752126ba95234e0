package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** The side navigation, {@code <k:navigation>}, whose {@code groups} are those of {@link Navigation}. It has some forty entries. */
@FacesComponent("pingcha.NavigationMenu")
public class NavigationMenu extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        for (Object each : (List<?>) value("groups")) {
            Navigation.Group group = (Navigation.Group) each;
            if (group.heading() != null) {
                out.startElement("h2", this);
                out.writeAttribute("class", "ui-widget-header", null);
                out.writeAttribute("id", "nav-" + group.key(), null);
                out.writeText(group.heading(), null);
                out.endElement("h2");
            }
            out.startElement("ul", this);
            out.writeAttribute("class", "ui-menu-list", null);
            for (Navigation.Item item : group.items()) {
                write(out, item);
            }
            out.endElement("ul");
        }
    }

    private void write(ResponseWriter out, Navigation.Item item) throws IOException {
        out.startElement("li", this);
        out.startElement("a", this);
        out.writeAttribute("class", "ui-menuitem-link", null);
        out.writeAttribute("href", item.path(), null);
        out.writeAttribute("title", item.label(), null);
        attribute(out, "aria-current", item.current());
        icon(out, item.icon());
        out.startElement("span", this);
        out.writeText(item.label(), null);
        out.endElement("span");
        out.endElement("a");
        out.endElement("li");
    }
}

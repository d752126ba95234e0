package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The side navigation, {@code <k:navigation>}, whose {@code groups} are those of {@link Navigation}. It is on every page and has some forty
 * entries, so it writes itself instead of being put together of components.
 */
@FacesComponent(NavigationMenu.TYPE)
public class NavigationMenu extends UIComponentBase {
    public static final String TYPE = "pingcha.NavigationMenu";

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
        ResponseWriter out = context.getResponseWriter();
        for (Object each : (List<?>) getAttributes().get("groups")) {
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
        if (item.current() != null) {
            out.writeAttribute("aria-current", item.current(), null);
        }
        out.startElement("i", this);
        out.writeAttribute("class", "pi pi-" + item.icon() + " k-i", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("i");
        out.startElement("span", this);
        out.writeText(item.label(), null);
        out.endElement("span");
        out.endElement("a");
        out.endElement("li");
    }
}

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
                words(out, "h2", group.heading(), "class", "ui-widget-header", "id", "nav-" + group.key());
            }
            open(out, "ul", "class", "ui-menu-list");
            for (Navigation.Item item : group.items()) {
                write(out, item);
            }
            close(out, "ul");
        }
    }

    private void write(ResponseWriter out, Navigation.Item item) throws IOException {
        open(out, "li");
        open(out, "a", "class", "ui-menuitem-link", "href", item.path(), "title", item.label(), "aria-current", item.current());
        icon(out, item.icon());
        words(out, "span", item.label());
        close(out, "a");
        close(out, "li");
    }
}

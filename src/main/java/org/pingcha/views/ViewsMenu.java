package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingcha.web.PageAddress;

/** What the menu beside a list is filled with once somebody opens it, which most who open a list do not: the views that are kept. */
@Named
@RequestScoped
public class ViewsMenu {
    @EJB
    SavedViewQueries queries;

    @Inject
    ViewLinks links;

    private List<ViewLink> kept;

    /** The views of the list that the address names; none where it names no list. */
    public List<ViewLink> getLinks() {
        if (kept == null) {
            String list = PageAddress.text("list");
            kept = list == null ? List.of() : links.of(queries.of(list));
        }
        return kept;
    }
}

package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pingcha.web.ListAddress;
import org.pingcha.web.PageAddress;

/**
 * The menu beside a list: a way to keep the view on show, and the views that are kept, which are read only once somebody opens the menu:
 * most who open a list do not.
 */
@Named
@RequestScoped
public class ViewsMenu {
    @EJB
    SavedViewQueries queries;

    @Inject
    ViewLinks links;

    @Inject
    OfferedLists lists;

    private List<ViewLink> kept;

    /** The views of the list that the address names; none where it names no list. */
    public List<ViewLink> getLinks() {
        if (kept == null) {
            String list = PageAddress.text("list");
            kept = list == null ? List.of() : links.of(queries.of(list));
        }
        return kept;
    }

    /** Where the view on show can be kept. */
    public String keep(String list) {
        ListAddress here = lists.get(list).offer().of(PageAddress.here());
        return "/views/view?list=" + list + "&at=" + URLEncoder.encode(here.query(), StandardCharsets.UTF_8);
    }
}

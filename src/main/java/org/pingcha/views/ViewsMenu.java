package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.web.ListAddress;
import org.pingcha.web.PageAddress;

/** The menu beside a list: its views, and a way to keep the one on show; read once for a page. */
@Named
@RequestScoped
public class ViewsMenu {
    @EJB
    SavedViewQueries queries;

    @Inject
    ViewLinks links;

    @Inject
    OfferedLists lists;

    private final Map<String, List<ViewLink>> known = new HashMap<>();

    /** The views of a list. */
    public List<ViewLink> of(String list) {
        return known.computeIfAbsent(list, key -> links.of(queries.of(key)));
    }

    /** Where the view on show can be kept. */
    public String keep(String list) {
        ListAddress here = lists.get(list).offer().of(PageAddress.here());
        return "/views/view?list=" + list + "&at=" + URLEncoder.encode(here.query(), StandardCharsets.UTF_8);
    }
}

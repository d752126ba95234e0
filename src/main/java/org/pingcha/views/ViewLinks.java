package org.pingcha.views;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.web.OfferedList;

/** Views as links, for the current actor. */
@Dependent
public class ViewLinks {
    @Inject
    OfferedLists lists;

    @Inject
    CurrentActor actor;

    /** Shared ones of lists that the actor may not open are left out. */
    public List<ViewLink> of(List<ViewRow> rows) {
        return rows.stream().map(this::of).filter(link -> link.open() || link.row().own()).toList();
    }

    public ViewLink of(ViewRow row) {
        OfferedList list = lists.find(row.list()).orElse(null);
        return list == null ? new ViewLink(row, null, null, false)
            : new ViewLink(row, list.offer().title(), list.offer().path() + (row.query().isEmpty() ? "" : "?" + row.query()), list.isOpenTo(actor.get()));
    }
}

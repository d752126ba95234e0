package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** What the complaint on show may repeat, and putting it there. */
@Named
@ViewScoped
public class DuplicateActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    DuplicateQueries similar;
    @EJB
    MergeService merging;
    @Inject
    ComplaintView page;
    @Inject
    CurrentActor actor;

    private List<Duplicate> rows;

    public void merge(UUID into) {
        merging.merge(page.getId(), page.getDetail().version(), into);
        page.done(ComplaintAct.MERGE);
    }

    /** For officers, while the complaint stands for itself and is not decided. */
    public List<Duplicate> getRows() {
        if (rows == null) {
            boolean asked = actor.get().is(Role.COMPLAINT_OFFICER) && ComplaintAct.MERGE.startsAt(page.getDetail().status());
            rows = asked ? similar.of(page.getId()) : List.of();
        }
        return rows;
    }
}

package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What the complaint that was just registered may repeat. */
@Named
@ViewScoped
public class RegisterRepeats implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    DuplicateQueries similar;
    @EJB
    ComplaintQueries queries;
    @EJB
    MergeService merging;

    private UUID registered;
    private List<Duplicate> rows = List.of();
    private Duplicate master;

    void look(UUID complaint) {
        registered = complaint;
        rows = similar.of(complaint);
    }

    /** Puts what was just registered under an earlier one; the codes stay on the page. */
    public void merge(UUID into) {
        merging.merge(registered, queries.detail(registered).version(), into);
        master = rows.stream().filter(row -> row.uuid().equals(into)).findFirst().orElseThrow();
        rows = List.of();
    }

    public List<Duplicate> getRows() {
        return rows;
    }

    /** What it was put under; null where it was not. */
    public Duplicate getMaster() {
        return master;
    }
}

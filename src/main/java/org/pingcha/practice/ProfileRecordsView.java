package org.pingcha.practice;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** On the profile of a handler or a firm: what the firm recorded. */
@Named
@ViewScoped
public class ProfileRecordsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient PracticeQueries queries;

    private List<RecordRow> rows = List.of();

    /** For the page's view action, after the page has found that the reader may see the handler. */
    public void openHandler(long handler) {
        rows = queries.ofHandler(handler);
    }

    public void openFirm(long firm) {
        rows = queries.ofFirm(firm);
    }

    /** How many count: what was struck out does not. */
    public long count(RecordKind kind) {
        return rows.stream().filter(row -> row.kind() == kind && row.struckWhy() == null).count();
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    public List<RecordRow> getRows() {
        return rows;
    }
}

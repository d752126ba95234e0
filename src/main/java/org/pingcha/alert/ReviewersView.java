package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How severe reviewers are: the adjusted mean beside the one that was given, never instead of it. */
@Named
@ViewScoped
public class ReviewersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReviewerQueries queries;

    private List<ReviewerRow> rows;
    private long groups;

    public void load() {
        rows = queries.rows();
        groups = rows.stream().filter(row -> row.effect().isEstimable()).map(row -> row.effect().group()).distinct().count();
    }

    public List<ReviewerRow> getRows() {
        return rows;
    }

    /** Whether some reviewers cannot be compared with others, since no files lead from one to the other. */
    public boolean isApart() {
        return groups > 1;
    }
}

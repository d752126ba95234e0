package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;

/** What was asked about the items of the review on show. */
@Named
@ViewScoped
public class ItemQuestions implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient RequestQueries requests;

    private List<RequestRow> rows;

    void open(UUID review) {
        rows = requests.forSubject("review", review);
    }

    /** Those about an item, oldest first. */
    public List<RequestRow> about(String item) {
        return rows.stream().filter(row -> item.equals(row.anchor())).toList();
    }
}

package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.PageRequest;

/** What an inspector has submitted, the latest first. */
@Named
@ViewScoped
public class DoneView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @EJB
    transient ReviewQueries reviews;

    private List<ReviewRow> rows;

    public void load() {
        rows = reviews.ownScored(new PageRequest(0, MOST, null, false));
    }

    public String day(Instant at) {
        return ChinaTime.dayOf(at).toString();
    }

    public List<ReviewRow> getRows() {
        return rows;
    }
}

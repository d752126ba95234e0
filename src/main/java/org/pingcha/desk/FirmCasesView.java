package org.pingcha.desk;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** A firm's cases, and their results where they are final. */
@Named
@ViewScoped
public class FirmCasesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient FirmCaseQueries queries;

    private FirmCaseQueries.Show show;
    private String text;
    private LazyRows<FirmCaseRow> rows;

    public void load() {
        FirmCaseQueries.Show asked = PageAddress.constant("show", FirmCaseQueries.Show.class);
        show = asked == null ? FirmCaseQueries.Show.OPEN : asked;
        text = PageAddress.text("q");
        rows = new LazyRows<>(page -> queries.list(show, text, page), row -> row.uuid().toString());
    }

    public FirmCaseQueries.Show[] getShows() {
        return FirmCaseQueries.Show.values();
    }

    public FirmCaseQueries.Show getShow() {
        return show;
    }

    public String getText() {
        return text;
    }

    public LazyRows<FirmCaseRow> getRows() {
        return rows;
    }
}

package org.pingcha.appraisal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;

/** The appraisals in sight; a manager begins one. */
@Named
@ViewScoped
public class AppraisalsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int YEARS_BACK = 5;

    @EJB
    transient AppraisalQueries queries;
    @EJB
    transient AppraisalService service;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Clock clock;

    private List<AppraisalRow> rows;
    private int year;

    public void load() {
        rows = queries.list();
        year = ChinaTime.today(clock).getYear();
    }

    public String begin() {
        return "/appraisal/appraisal?faces-redirect=true&id=" + service.begin(year);
    }

    /** This year and those before. */
    public List<Integer> getYears() {
        int now = ChinaTime.today(clock).getYear();
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> now - back).toList();
    }

    public boolean isManager() {
        return actor.get().is(Role.MANAGER);
    }

    public List<AppraisalRow> getRows() {
        return rows;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int value) {
        year = value;
    }
}

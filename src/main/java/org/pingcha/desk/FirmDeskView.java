package org.pingcha.desk;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.pingcha.correction.CorrectionFilter;
import org.pingcha.correction.CorrectionQueries;
import org.pingcha.correction.CorrectionRow;
import org.pingcha.correction.CorrectionTab;
import org.pingcha.practice.PracticeQueries;
import org.pingcha.practice.RecordRow;
import org.pingcha.request.RequestFilter;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;

/** A firm's first page: what waits for it, then its year. */
@Named
@ViewScoped
public class FirmDeskView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    @EJB
    transient RequestQueries requests;
    @EJB
    transient CorrectionQueries corrections;
    @EJB
    transient FirmCaseQueries cases;
    @EJB
    transient PracticeQueries practice;
    @Inject
    transient Clock clock;

    private Page<RequestRow> waiting;
    private List<CorrectionRow> verifying;
    private FirmCounts counts;
    private List<FirmCaseRow> results;
    private List<RecordRow> records;

    public void load() {
        waiting = requests.list(RequestFilter.toAnswer(), new PageRequest(0, SHOWN, null, true));
        verifying = corrections.rows(CorrectionFilter.of(CorrectionTab.VERIFY), new PageRequest(0, SHOWN, null, true));
        counts = cases.counts();
        results = cases.list(FirmCaseQueries.Show.JUDGED, null, new PageRequest(0, SHOWN, null, true)).items();
        List<RecordRow> all = practice.own();
        records = List.copyOf(all.subList(0, Math.min(SHOWN, all.size())));
    }

    public int getYear() {
        return ChinaTime.today(clock).getYear();
    }

    public Page<RequestRow> getWaiting() {
        return waiting;
    }

    public List<CorrectionRow> getVerifying() {
        return verifying;
    }

    public FirmCounts getCounts() {
        return counts;
    }

    public List<FirmCaseRow> getResults() {
        return results;
    }

    public List<RecordRow> getRecords() {
        return records;
    }
}

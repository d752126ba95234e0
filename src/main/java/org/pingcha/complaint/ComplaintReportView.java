package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.PageAddress;

/** The official annual report: form and period stand in the address, and every number opens the complaints behind it. */
@Named
@ViewScoped
public class ComplaintReportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReportQueries report;

    @Inject
    Clock clock;

    private ReportForm form;
    private ReportPeriod period;
    private LocalDate from;
    private LocalDate to;
    private List<ReportColumn> columns;
    private List<ReportRow> rows;

    public void load() {
        LocalDate today = ChinaTime.today(clock);
        form = PageAddress.constant("form", ReportForm.class) == null ? ReportForm.FOUR_MATTERS : PageAddress.constant("form", ReportForm.class);
        period = PageAddress.constant("period", ReportPeriod.class);
        from = PageAddress.day("from");
        to = PageAddress.day("to");
        if (period != null || from == null || to == null || to.isBefore(from)) {
            period = period == null ? ReportPeriod.THIS_YEAR : period;
            from = period.from(today);
            to = period.to(today);
        }
        columns = report.columns(form);
        rows = report.rows(form, from, to);
    }

    /** The list behind a number. */
    public String link(ReportRow row, ReportColumn column) {
        return "/complaint/inbox?tab=ALL&from=" + from + "&to=" + to + "&column=" + column.key() + (row.office() == null ? "" : "&office=" + row.office());
    }

    /** The workbook of the same figures. */
    public String getExport() {
        return "/complaint/report.xlsx?form=" + form + "&from=" + from + "&to=" + to;
    }

    public boolean isNothing() {
        return rows.size() == 1;
    }

    public ReportForm[] getForms() {
        return ReportForm.values();
    }

    public ReportPeriod[] getPeriods() {
        return ReportPeriod.values();
    }

    public ReportForm getForm() {
        return form;
    }

    public ReportPeriod getPeriod() {
        return period;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public List<ReportColumn> getColumns() {
        return columns;
    }

    public List<ReportRow> getRows() {
        return rows;
    }
}

package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pingcha.identity.Role;
import org.pingcha.shared.SheetText;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** {@code GET /complaint/report.xlsx}: the annual report as a workbook, with the page's own parameters. */
@WebServlet(name = "complaint-report", urlPatterns = "/complaint/report.xlsx")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE}))
public class ReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    transient ReportQueries report;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportForm form = ReportForm.valueOf(String.valueOf(request.getParameter("form")));
            LocalDate from = LocalDate.parse(String.valueOf(request.getParameter("from")));
            LocalDate to = LocalDate.parse(String.valueOf(request.getParameter("to")));
            byte[] book = book(report.columns(form), report.rows(form, from, to), from + " – " + to, preferences.locale());
            report.exported(form, from, to);
            response.setContentType(MEDIA_TYPE);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"complaints-" + from + "-" + to + ".xlsx\"");
            response.getOutputStream().write(book);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static byte[] book(List<ReportColumn> columns, List<ReportRow> rows, String period, Locale locale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Pingcha", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(Texts.text(locale, "complaint.report.sheet"));
            sheet.width(0, 30);
            sheet.value(0, 0, Texts.text(locale, "complaint.report.title"));
            sheet.value(1, 0, period);
            sheet.value(3, 0, Texts.text(locale, "complaint.report.office"));
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(2, i + 1, columns.get(i).number());
                sheet.value(3, i + 1, SheetText.of(columns.get(i).title(locale)));
            }
            sheet.value(3, columns.size() + 1, Texts.text(locale, "complaint.report.share"));
            for (int r = 0; r < rows.size(); r++) {
                ReportRow row = rows.get(r);
                sheet.value(r + 4, 0, row.office() == null ? Texts.text(locale, "complaint.report.all") : SheetText.of(row.name()));
                for (int i = 0; i < columns.size(); i++) {
                    sheet.value(r + 4, i + 1, row.counts().get(i));
                }
                sheet.value(r + 4, columns.size() + 1, row.inTime());
            }
        }
        return bytes.toByteArray();
    }
}

package org.pingcha.monitor;

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
import java.time.YearMonth;
import java.util.Arrays;
import org.pingcha.identity.Role;
import org.pingcha.letter.PdfLetter;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;

/** {@code GET /monitor/report.pdf?span=QUARTER&month=2026-10&office=A990101}. */
@WebServlet(name = "monitor-report", urlPatterns = "/monitor/report.pdf")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.MANAGER_ROLE, Role.AUDITOR_ROLE}))
public class PeriodReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient PeriodReport reports;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportSpan span = Arrays.stream(ReportSpan.values()).filter(each -> each.name().equals(request.getParameter("span"))).findFirst().orElse(null);
        YearMonth month = ChartsView.phase(request.getParameter("month"));
        String office = request.getParameter("office");
        if (span == null || month == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfLetter.write(reports.page(span, month, office == null || office.isBlank() ? null : office, preferences.locale()), pdf);
        } catch (Problem refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.size());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"quality-" + span.name(month).replace(' ', '-') + ".pdf\"");
        pdf.writeTo(response.getOutputStream());
    }
}

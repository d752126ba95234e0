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
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** {@code GET /monitor/charts/export?format=png&chart=funnel}, or {@code xlsx} or {@code pdf} with all charts; with the page's own parameters. */
@WebServlet(name = "monitor-charts-export", urlPatterns = "/monitor/charts/export")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.MANAGER_ROLE, Role.AUDITOR_ROLE}))
public class ChartsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of("png", "image/png", "pdf", "application/pdf",
        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @EJB
    transient MonitorQueries monitor;

    @EJB
    transient ChartQueries queries;

    @Inject
    transient Preferences preferences;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = request.getParameter("format");
        if (format == null || !TYPES.containsKey(format)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OverviewInput input = new OverviewInput();
        input.setOffice(request.getParameter("office"));
        input.setPeriod(request.getParameter("period"));
        input.setFrom(request.getParameter("from"));
        input.setTo(request.getParameter("to"));
        input.setType(request.getParameter("type"));
        try {
            byte[] file = file(format, request.getParameter("chart"), ChartsView.phase(request.getParameter("phase")), input.filter(ChinaTime.today(clock)), "FAILED".equals(request.getParameter("measure"))
                ? Measure.FAILED : Measure.BELOW_GOOD);
            response.setContentType(TYPES.get(format));
            response.setContentLength(file.length);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"charts-" + ChinaTime.today(clock) + "." + format + "\"");
            response.getOutputStream().write(file);
        } catch (Problem refused) {
            response.sendError(refused.kind() == Problem.Kind.NOT_FOUND ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    // Made whole before a byte leaves, and small: what is sent is on record.
    private byte[] file(String format, String chart, YearMonth phase, OverviewFilter filter, Measure measure) throws IOException {
        ChartsBook book = new ChartsBook(Charts.of(monitor.overview(filter, preferences.locale()), queries, measure, filter, phase, texts), texts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case "pdf" -> book.pdf(out);
            case "xlsx" -> book.xlsx(out);
            default -> {
                if (chart == null || !book.names().contains(chart)) {
                    throw Problem.notFound();
                }
                book.png(chart, out);
            }
        }
        queries.exported(format, filter);
        return out.toByteArray();
    }
}

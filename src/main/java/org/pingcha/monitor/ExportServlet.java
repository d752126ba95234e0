package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** {@code GET /monitor/export}: the overview as a workbook, with the page's own parameters. */
@WebServlet(name = "monitor-export", urlPatterns = "/monitor/export")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.MANAGER_ROLE, Role.AUDITOR_ROLE}))
public class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    transient ReviewedFiles files;

    @Inject
    transient Preferences preferences;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OverviewInput input = new OverviewInput();
        input.setOffice(request.getParameter("office"));
        input.setPeriod(request.getParameter("period"));
        input.setFrom(request.getParameter("from"));
        input.setTo(request.getParameter("to"));
        input.setType(request.getParameter("type"));
        LocalDate today = ChinaTime.today(clock);
        Locale locale = preferences.locale();
        // Written whole before a byte leaves: what is sent is committed and on record, or nothing is sent.
        Path book = Files.createTempFile("pingcha-overview", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(book)) {
                files.export(input.filter(today), locale, out);
            }
            String name = Texts.text(locale, "monitor.export.name") + "-" + today + ".xlsx";
            response.setContentType(MEDIA_TYPE);
            response.setContentLengthLong(Files.size(book));
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"overview.xlsx\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8));
            Files.copy(book, response.getOutputStream());
        } catch (Problem refused) {
            response.sendError(refused.kind() == Problem.Kind.NOT_FOUND ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        } finally {
            Files.delete(book);
        }
    }
}

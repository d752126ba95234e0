package org.pingcha.appraisal;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** {@code GET /appraisal/export?id=…&format=xlsx}, {@code pdf}, {@code json}, {@code json.p7s} or {@code zip}: what was signed, byte for byte. */
@WebServlet(name = "appraisal-export", urlPatterns = "/appraisal/export")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.BUREAU_OFFICER_ROLE}))
public class AppraisalServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of("json", "application/json", "json.p7s", "application/pkcs7-signature", "pdf", "application/pdf",
        "zip", "application/zip", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @EJB
    transient AppraisalQueries queries;

    @EJB
    transient AppraisalSeal seal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = request.getParameter("format");
        if (format == null || !TYPES.containsKey(format)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            AppraisalDetail of = queries.detail(UUID.fromString(String.valueOf(request.getParameter("id"))));
            if (of.packageSha256() == null) {
                throw Problem.notFound();
            }
            byte[] file = seal.read(of, format);
            queries.exported(of, format);
            response.setContentType(TYPES.get(format));
            response.setContentLength(file.length);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"appraisal-" + of.officeCode() + "-" + of.year() + "." + format + "\"");
            response.getOutputStream().write(file);
        } catch (Problem | IllegalArgumentException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

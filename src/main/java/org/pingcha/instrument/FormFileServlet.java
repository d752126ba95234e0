package org.pingcha.instrument;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Gives a version of a form out in the exchange format: {@code /instrument/files/{uuid}.json}. */
@WebServlet("/instrument/files/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE}))
public class FormFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient FormQueries forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            UUID uuid = UUID.fromString(path.replaceFirst("^/", "").replaceFirst("\\.json$", ""));
            FormFile file = forms.export(uuid);
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (Problem | IllegalArgumentException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

package org.pingcha.opinion;

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
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.letter.PdfLetter;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;

/** {@code GET /opinion/form.pdf?id=}: the blank form of an asking, to print. */
@WebServlet(name = "opinion-form", urlPatterns = "/opinion/form.pdf")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.MANAGER_ROLE, Role.INTERVIEWER_ROLE, Role.AUDITOR_ROLE}))
public class OpinionFormServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OpinionQueries opinions;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfLetter.write(opinions.blankForm(UUID.fromString(String.valueOf(request.getParameter("id"))), preferences.locale()), pdf);
        } catch (Problem | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"opinion-form.pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.size());
        pdf.writeTo(response.getOutputStream());
    }
}

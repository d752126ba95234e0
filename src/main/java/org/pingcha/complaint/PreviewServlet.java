package org.pingcha.complaint;

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
import org.pingcha.letter.LetterKind;
import org.pingcha.shared.Problem;

/** {@code GET /complaint/preview?id=&kind=&about=}: a letter of a complaint before it is issued. */
@WebServlet(name = "complaint-preview", urlPatterns = "/complaint/preview")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.COMPLAINT_OFFICER_ROLE))
public class PreviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient WritingService writing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String about = request.getParameter("about");
            byte[] pdf = writing.preview(UUID.fromString(String.valueOf(request.getParameter("id"))), LetterKind.valueOf(String.valueOf(request.getParameter("kind"))),
                about == null || about.isBlank() ? null : UUID.fromString(about));
            response.setContentType("application/pdf");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(pdf);
        } catch (Problem refused) {
            response.sendError(refused.kind() == Problem.Kind.NOT_FOUND ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}

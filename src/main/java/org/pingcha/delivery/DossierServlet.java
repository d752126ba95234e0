package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** {@code GET /delivery/dossier?referral=}: the signed package of a referral, to save. */
@WebServlet(name = "delivery-dossier", urlPatterns = "/delivery/dossier")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.BUREAU_OFFICER_ROLE}))
public class DossierServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient DossierService dossiers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Packed packed = dossiers.open(UUID.fromString(String.valueOf(request.getParameter("referral"))));
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"dossier-" + packed.key() + ".zip\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLengthLong(Files.size(packed.zip()));
            Files.copy(packed.zip(), response.getOutputStream());
        } catch (Problem refused) {
            response.sendError(refused.kind() == Problem.Kind.NOT_FOUND ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}

package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.pingcha.shared.Problem;

/** {@code GET /views/open?id=}: leads to the list of a view. Messages carry this address, so that none says what is searched for. */
@WebServlet(name = "views-open", urlPatterns = "/views/open")
public class ViewOpenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient SavedViewQueries queries;

    @Inject
    transient ViewLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ViewLink link = links.of(queries.row(UUID.fromString(String.valueOf(request.getParameter("id")))));
            if (link.open()) {
                response.sendRedirect(link.href());
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        } catch (Problem | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

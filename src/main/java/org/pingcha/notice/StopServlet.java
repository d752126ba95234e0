package org.pingcha.notice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pingcha.shared.Problem;

/**
 * {@code POST /notice/unsubscribe?t=}: the button of a mail program (RFC 8058). Programs that look at links before anybody
 * reads the mail only {@code GET}, and are led to the page with the button.
 */
@WebServlet(name = "notice-unsubscribe", urlPatterns = "/notice/unsubscribe")
public class StopServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OptOutService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            service.stop(request.getParameter("t"));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Problem refused) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = String.valueOf(request.getParameter("t"));
        response.sendRedirect(StopLink.PAGE + (StopLink.read(token).isPresent() ? token : ""));
    }
}

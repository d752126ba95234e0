package org.pingcha.respond;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /s#token}: short enough for a text message. What stands after # never reaches a server, so that no log and no
 * proxy can keep it; browsers carry it over the redirect.
 */
@WebServlet({"/s", "/s/"})
public class ShortLinkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect("/respond/answer");
    }
}

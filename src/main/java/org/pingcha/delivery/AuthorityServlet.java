package org.pingcha.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /delivery/authority.pem}: the certificate that a checker of this server's packages trusts; no secret. */
@WebServlet(name = "delivery-authority", urlPatterns = "/delivery/authority.pem")
public class AuthorityServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SigningKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-pem-file");
        response.setHeader("Content-Disposition", "attachment; filename=\"CA.pem\"");
        response.getWriter().write(keys.authorityPem());
    }
}

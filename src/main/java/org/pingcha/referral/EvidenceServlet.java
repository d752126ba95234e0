package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.pingcha.attachment.DocumentContent;
import org.pingcha.attachment.FileNames;
import org.pingcha.attachment.FileType;
import org.pingcha.shared.Problem;

/** Evidence of a referral as a download, for whoever sees the referral: {@code /referral/evidence?id=…&document=…}. */
@WebServlet("/referral/evidence")
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReferralReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentContent content = reading.evidence(UUID.fromString(String.valueOf(request.getParameter("id"))),
                UUID.fromString(String.valueOf(request.getParameter("document"))));
            FileType type = content.row().type();
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Disposition", FileNames.attachment(FileNames.forType(content.row().fileName(), type)));
            response.setContentType(type.mediaType());
            response.setContentLengthLong(content.row().size());
            Files.copy(content.path(), response.getOutputStream());
        } catch (Problem | IllegalArgumentException refused) {
            // What does not exist and what this person may not see answer alike.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

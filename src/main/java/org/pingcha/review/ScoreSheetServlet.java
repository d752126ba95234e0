package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingcha.letter.PdfLetter;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;

/** {@code /review/<id>/score-sheet.pdf}: whoever may read the review may print it. */
@WebServlet("*.pdf")
public class ScoreSheetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/review/([0-9a-f-]{36})/score-sheet\\.pdf");

    @EJB
    transient ScoreSheet sheets;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getServletPath());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfLetter.write(sheets.page(UUID.fromString(path.group(1)), preferences.locale()), pdf);
        } catch (Problem | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"score-sheet.pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.size());
        pdf.writeTo(response.getOutputStream());
    }
}

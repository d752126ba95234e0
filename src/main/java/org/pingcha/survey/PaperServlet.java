package org.pingcha.survey;

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

/** {@code /survey/paper/<campaign>/blank.pdf}, or with the code of an invitation in the place of {@code blank}. */
@WebServlet("/survey/paper/*")
public class PaperServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/(blank|[0-9A-Z]{5}-[0-9A-Z]{5})\\.pdf");

    @EJB
    transient PaperQuestionnaire papers;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfLetter.write(papers.page(UUID.fromString(path.group(1)), path.group(2).equals("blank") ? null : path.group(2), preferences.locale()), pdf);
        } catch (Problem | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"questionnaire.pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.size());
        pdf.writeTo(response.getOutputStream());
    }
}

package org.pingcha.letter;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.shared.Problem;

/** Gives out an issued letter: {@code /letter/file?id={uuid}&as=pdf} or {@code as=docx}. Who may come here says web.xml. */
@WebServlet("/letter/file")
public class LetterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient LetterService letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LetterFormat format = LetterFormat.valueOf(String.valueOf(request.getParameter("as")).toUpperCase(Locale.ROOT));
            LetterContent content = letters.open(UUID.fromString(String.valueOf(request.getParameter("id"))), format);
            LetterDownload.send(response, content.name(), format, content.bytes());
        } catch (Problem | IllegalArgumentException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

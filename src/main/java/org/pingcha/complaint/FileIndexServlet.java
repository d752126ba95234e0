package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.letter.LetterPage;
import org.pingcha.letter.PdfLetter;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** {@code GET /complaint/file-index?id=}: the index of an archived complaint as PDF, to lie on top of the file. */
@WebServlet(name = "complaint-file-index", urlPatterns = "/complaint/file-index")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE}))
public class FileIndexServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ComplaintQueries queries;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            ComplaintDetail complaint = queries.detail(id);
            List<FileItemRow> rows = queries.fileIndex(id);
            if (rows.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfLetter.write(page(complaint, rows, preferences.locale()), pdf);
            response.setContentType("application/pdf");
            response.setHeader("Cache-Control", "private, no-store");
            pdf.writeTo(response.getOutputStream());
        } catch (Problem refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    static LetterPage page(ComplaintDetail complaint, List<FileItemRow> rows, Locale locale) {
        List<String> heads = List.of("place", "kind", "title", "on", "from", "pages", "sha").stream().map(name -> Texts.text(locale, "complaint.file." + name)).toList();
        List<List<String>> cells = rows.stream().map(row -> List.of(String.valueOf(row.place()), Texts.text(locale, Texts.keyOf(row.kind())), row.title(), row.on().toString(),
            row.fromWhom() == null ? "" : row.fromWhom(), extent(row, locale), halves(row.sha256()))).toList();
        return new LetterPage(complaint.registerNo(), locale).foot(complaint.registerNo()).heading(Texts.text(locale, "complaint.file.title"))
            .underHeading(complaint.office() + " · " + complaint.registerNo()).table(List.of("num", "tight", "", "tight", "", "num", ""), heads, cells)
            .paragraph(Texts.text(locale, "complaint.file.digests"));
    }

    /** Pages where it has any, else its size. */
    private static String extent(FileItemRow row, Locale locale) {
        return row.pages() == null ? Texts.text(locale, "complaint.file.kilobytes", row.kilobytes()) : Texts.text(locale, "complaint.file.pagesOf", row.pages());
    }

    /** A digest in pieces that a narrow column can break. */
    private static String halves(String sha256) {
        return sha256.replaceAll("(.{16})(?!$)", "$1 ");
    }
}

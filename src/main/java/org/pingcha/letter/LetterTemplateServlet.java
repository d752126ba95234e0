package org.pingcha.letter;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/**
 * Gives out templates: {@code /letter/templates/file?office={code}&kind={kind}} is the one in use, {@code &as=pdf} a
 * sample letter, {@code &as=png} its first page, {@code ?version={uuid}} an older one. For those who may see templates.
 */
@WebServlet("/letter/templates/file")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.ADMIN_ROLE, Role.MANAGER_ROLE}))
public class LetterTemplateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final float DPI = 110;

    @EJB
    transient LetterTemplateQueries templates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String version = request.getParameter("version");
            if (version != null) {
                send(response, templates.version(UUID.fromString(version)));
                return;
            }
            String office = String.valueOf(request.getParameter("office"));
            LetterKind kind = LetterKind.valueOf(String.valueOf(request.getParameter("kind")));
            String as = request.getParameter("as");
            if ("png".equals(as)) {
                picture(response, templates.sample(office, kind).bytes());
            } else {
                send(response, "pdf".equals(as) ? templates.sample(office, kind) : templates.current(office, kind));
            }
        } catch (Problem | IllegalArgumentException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, LetterContent content) throws IOException {
        LetterDownload.send(response, content.name(), content.format(), content.bytes());
    }

    private static void picture(HttpServletResponse response, byte[] pdf) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            ImageIO.write(page, "png", png);
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("image/png");
        response.setContentLength(png.size());
        png.writeTo(response.getOutputStream());
    }
}

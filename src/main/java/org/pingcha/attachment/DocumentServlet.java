package org.pingcha.attachment;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/**
 * Gives out documents to whom their owner shows them: {@code /documents/{uuid}} to save,
 * {@code /documents/{uuid}/pages/{n}.png} to look at, {@code …/{n}.txt} to have read out, {@code /documents/{uuid}/about}
 * as JSON. Nothing that was handed in is ever shown by the browser itself. Takes them too, one a request:
 * {@code POST /documents/case/{uuid}}.
 */
@WebServlet("/documents/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.INSPECTOR_ROLE, Role.INTERVIEWER_ROLE, Role.MANAGER_ROLE, Role.BUREAU_OFFICER_ROLE,
    Role.FIRM_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.SYSTEM_ROLE}))
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
        Pattern.compile("/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/pages/([1-9][0-9]{0,4})\\.(png|txt)|/(about))?");
    private static final Pattern SUBJECT = Pattern.compile(Stream.of(SubjectKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|", "/(", ")/([0-9a-f-]{36})")));
    private static final String NAME = "X-File-Name";
    private static final String SEEN = "org.pingcha.attachment.seen";

    @EJB
    transient DocumentQueries documents;

    @EJB
    transient DocumentService service;

    @Inject
    transient PageImages pages;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            UUID uuid = UUID.fromString(path.group(1));
            if (path.group(4) != null) {
                answer(response, HttpServletResponse.SC_OK, about(documents.row(uuid)));
                return;
            }
            DocumentContent content = documents.content(uuid);
            noteFirstLook(request, uuid);
            guard(response);
            if (path.group(2) == null) {
                save(response, content);
            } else if (path.group(3).equals("png")) {
                Path image = pages.image(content, Integer.parseInt(path.group(2)));
                send(request, response, image, "image/png", content.sha256() + "-" + path.group(2));
            } else {
                byte[] words = pages.text(content, Integer.parseInt(path.group(2))).getBytes(StandardCharsets.UTF_8);
                response.setHeader("Cache-Control", "private, max-age=3600");
                response.setContentType("text/plain;charset=UTF-8");
                response.setContentLength(words.length);
                response.getOutputStream().write(words);
            }
        } catch (Problem refused) {
            response.sendError(status(refused.kind()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = SUBJECT.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        // Other sites' forms cannot set this header, and their scripts may not.
        if (!path.matches() || request.getHeader(NAME) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            DocumentSubject subject = new DocumentSubject(SubjectKind.valueOf(path.group(1).toUpperCase(Locale.ROOT)), UUID.fromString(path.group(2)));
            String volume = request.getParameter("volume");
            NewDocument words = new NewDocument(volume == null || volume.isEmpty() ? null : Volume.valueOf(volume), null,
                URLDecoder.decode(request.getHeader(NAME), StandardCharsets.UTF_8));
            UUID uuid = service.add(subject, words, request.getInputStream());
            answer(response, HttpServletResponse.SC_CREATED, about(documents.row(uuid)));
        } catch (Problem refused) {
            answer(response, status(refused.kind()), Json.createObjectBuilder()
                .add("detail", Texts.text(preferences.locale(), refused.key(), refused.args())).build());
        } catch (IllegalArgumentException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonObject about(DocumentRow row) {
        Locale locale = preferences.locale();
        String label = row.volume() == null ? Texts.text(locale, "attachment.viewer.optionPlain", row.title(), row.pages())
            : Texts.text(locale, "attachment.viewer.option", row.volume(), row.title(), row.pages());
        return Json.createObjectBuilder().add("uuid", row.uuid().toString()).add("title", row.title()).add("label", label)
            .add("pages", row.pages()).add("removed", row.removed() != null).build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body.toString());
    }

    /** Once per person, document and session: turning pages would drown the trail. */
    private void noteFirstLook(HttpServletRequest request, UUID uuid) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            service.opened(uuid);
            return;
        }
        HashSet<String> seen = session.getAttribute(SEEN) instanceof Set<?> known ? copy(known) : new HashSet<>();
        if (seen.add(uuid.toString())) {
            service.opened(uuid);
            session.setAttribute(SEEN, seen);
        }
    }

    private static HashSet<String> copy(Set<?> known) {
        HashSet<String> copy = new HashSet<>();
        known.forEach(item -> copy.add(item.toString()));
        return copy;
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static void save(HttpServletResponse response, DocumentContent content) throws IOException {
        FileType type = content.row().type();
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", FileNames.attachment(FileNames.forType(content.row().fileName(), type)));
        response.setContentType(type.mediaType());
        response.setContentLengthLong(content.row().size());
        Files.copy(content.path(), response.getOutputStream());
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Path file, String type, String tag) throws IOException {
        String quoted = "\"" + tag + "\"";
        // Each hour the browser asks again, so that access that was taken back ends there too.
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setHeader("ETag", quoted);
        if (quoted.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    private static int status(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case TOO_MANY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case RULE, UNREADABLE -> 422;
        };
    }
}

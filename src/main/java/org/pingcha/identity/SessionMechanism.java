package org.pingcha.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingcha.platform.Home;

/**
 * Signs people in by name and password and keeps who they are in the session; service accounts and staff clients by
 * {@code Authorization: Bearer}. The caller is told to the container on every request, and their security version is
 * compared each time, so that disabling or re-roling takes effect at once.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    private static final boolean BEHIND_PROXY = Boolean.parseBoolean(Home.setting("PINGCHA_BEHIND_PROXY"));

    @EJB
    Accounts accounts;

    @EJB
    ApiTokens tokens;

    @Inject
    CurrentActor current;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
        throws AuthenticationException {
        if (context.isAuthenticationRequest()
            && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            return signIn(request, context, credential);
        }
        if (request.getRequestURI().contains("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        Optional<Actor> actor = bearer(request).or(() -> session(request));
        if (actor.isPresent()) {
            return login(context, actor.get());
        }
        return context.isProtected() ? challenge(request, response, context) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        current.set(null);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, UsernamePasswordCredential credential) {
        Accounts.Attempt attempt = accounts.signIn(credential.getCaller(), credential.getPassword().getValue(), address(request));
        request.setAttribute("pingcha.outcome", attempt.outcome());
        if (attempt.actor() == null) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession(true);
        // A new id, so that one planted before sign-in is worth nothing.
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, new SignedIn(attempt.actor().personId(), attempt.securityVersion()));
        return login(context, attempt.actor());
    }

    private AuthenticationStatus login(HttpMessageContext context, Actor actor) {
        current.set(actor);
        return context.notifyContainerAboutLogin(actor.userName(),
            actor.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    private Optional<Actor> bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7) ? Optional.empty()
            : tokens.holder(header.substring(7).strip(), address(request));
    }

    private Optional<Actor> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who)) {
            return Optional.empty();
        }
        Optional<Actor> actor = accounts.stillIs(who.personId(), who.securityVersion(), address(request));
        if (actor.isEmpty()) {
            session.invalidate();
        }
        return actor;
    }

    private static AuthenticationStatus challenge(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        boolean partial = "partial/ajax".equals(request.getHeader("Faces-Request"));
        // An Ajax call comes from a page that was open: its person was signed in once, and the time ran out.
        boolean expired = partial || request.getRequestedSessionId() != null;
        String from = partial ? "" : request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String signIn = "/signin?" + (expired ? "expired=true&" : "") + "from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
        try {
            if (partial) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + signIn.replace("&", "&amp;") + "\"/></partial-response>");
                return AuthenticationStatus.SEND_CONTINUE;
            }
            response.sendRedirect(signIn);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** Behind a proxy ({@code PINGCHA_BEHIND_PROXY=true}) the address that it saw; else the connection's own. */
    public static String address(HttpServletRequest request) {
        String seen = BEHIND_PROXY ? request.getHeader("X-Forwarded-For") : null;
        return seen == null ? request.getRemoteAddr() : seen.substring(seen.lastIndexOf(',') + 1).strip();
    }
}

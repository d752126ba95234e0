package org.pingcha.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.pingcha.identity.CurrentActor;

/**
 * How many messages wait for whoever is signed in. It stands on every page, so it is counted every half minute while somebody works, and
 * anew on the page of the messages themselves.
 */
@Named
@ApplicationScoped
public class NoticeBell {
    private static final String COUNTED = "org.pingcha.notice.counted";
    private static final String DESK = "/notice/desk";
    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Counted(long person, long waiting, Instant until) implements Serializable {
    }

    @Inject
    Instance<NoticeQueries> notices;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    public long getWaiting() {
        HttpSession session = request.getSession(false);
        if (session == null || !actor.isSignedIn()) {
            return 0;
        }
        Instant now = clock.instant();
        long person = actor.get().personId();
        if (session.getAttribute(COUNTED) instanceof Counted known && known.person() == person && now.isBefore(known.until()) && !request.getRequestURI().startsWith(DESK)) {
            return known.waiting();
        }
        Counted fresh = new Counted(person, notices.get().onDesk(), now.plus(FRESH));
        session.setAttribute(COUNTED, fresh);
        return fresh.waiting();
    }
}

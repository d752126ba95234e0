package org.pingcha.notice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingcha.identity.CurrentActor;

/** How many messages wait for whoever is signed in; on every page, so it is one count over an index. */
@Named
@RequestScoped
public class NoticeBell {
    @EJB
    NoticeQueries notices;

    @Inject
    CurrentActor actor;

    private Long waiting;

    public long getWaiting() {
        if (waiting == null) {
            waiting = actor.isSignedIn() ? notices.onDesk() : 0L;
        }
        return waiting;
    }
}

package org.pingcha.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.pingcha.attachment.DocumentKeeping;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.NewDocument;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Answers by one-time link, from people without an account: whoever holds the token may answer, once. */
@Stateless
@PermitAll
public class LinkAnswerService {
    private static final String BY_TOKEN = "select r from Request r join fetch r.office where r.tokenDigest = :digest";
    private static final int LONGEST_NAME = 60;

    @PersistenceContext
    EntityManager em;

    @EJB
    DocumentKeeping documents;

    @EJB
    RequestKeeping keeping;

    @Inject
    Clock clock;

    /** @throws Problem where the link was used, was replaced, or has run out: the three look alike */
    public LinkQuestion find(String token) {
        return open(token, LockModeType.NONE).linkQuestion(ChinaTime.today(clock));
    }

    /** Answers with files, and with one of the choices where there are any, all or nothing; the link opens nothing any more after that. */
    public void answer(String token, String text, String choice, List<AnswerFile> files, String address) {
        Request request = open(token, LockModeType.PESSIMISTIC_WRITE);
        String name = request.addresseeName();
        Actor by = new Actor(null, "link", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, null,
            request.office().path(), null, Set.of(), Set.of(), address);
        for (AnswerFile file : files) {
            documents.add(by, DocumentSubject.ofRequest(request.uuid()), NewDocument.named(file.name()), RequestService.name(request), file.content());
        }
        keeping.answer(by, request.uuid(), text, choice, clock.instant());
    }

    private Request open(String token, LockModeType lock) {
        if (token == null || token.isBlank()) {
            throw Problem.forbidden("request.problem.link");
        }
        return em.createQuery(BY_TOKEN, Request.class).setParameter("digest", Tokens.digest(token)).setLockMode(lock).getResultStream()
            .filter(r -> r.status() == RequestStatus.OPEN && r.linkOpens(clock.instant())).findFirst()
            .orElseThrow(() -> Problem.forbidden("request.problem.link"));
    }
}

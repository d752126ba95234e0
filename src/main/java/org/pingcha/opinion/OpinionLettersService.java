package org.pingcha.opinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Writes to the organs of many cases at once: looked at first, then all or none. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.INTERVIEWER_ROLE})
public class OpinionLettersService {
    private static final String NOW = LetterCaseQueries.ROW + LetterCaseQueries.FROM + " and a.id in :cases";
    private static final String ASKED = "select r.caseId as id, r.organName as organ, r.state as state from OpinionRequest r where r.caseId in :cases"
        + " and r.state in (org.pingcha.opinion.OpinionState.ASKED, org.pingcha.opinion.OpinionState.ANSWERED)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    OpinionKeeping keeping;

    @Inject
    OpinionPapers papers;

    @Inject
    Clock clock;

    /** Which cases would get a letter, and why the others would not; writes nothing. @throws Problem where a case is out of sight */
    public LettersPreview preview(@Valid LetterOrder order) {
        List<Long> ids = order.cases().stream().map(LetterCase::id).toList();
        Map<Long, LetterCase> known = em.createQuery(NOW, LetterCase.class).setParameter("scope", actor.get().scope()).setParameter("cases", ids)
            .getResultStream().collect(Collectors.toMap(LetterCase::id, Function.identity()));
        if (!known.keySet().containsAll(ids)) {
            throw Problem.notFound();
        }
        Map<String, OpinionState> asked = new HashMap<>();
        for (Tuple row : em.createQuery(ASKED, Tuple.class).setParameter("cases", ids).getResultList()) {
            asked.merge(key(row.get("id", Long.class), row.get("organ", String.class)), row.get("state", OpinionState.class),
                (one, other) -> one == OpinionState.ASKED ? one : other);
        }
        List<LetterCase> fitting = new ArrayList<>();
        Map<LetterHurdle, List<String>> leftOut = new EnumMap<>(LetterHurdle.class);
        for (LetterCase seen : order.cases()) {
            LetterCase now = known.get(seen.id());
            LetterHurdle hurdle = hurdle(seen, now, asked.get(key(now.id(), now.organ())));
            if (hurdle == null) {
                fitting.add(seen);
            } else {
                leftOut.computeIfAbsent(hurdle, why -> new ArrayList<>()).add(seen.caseNo());
            }
        }
        return new LettersPreview(new LetterOrder(fitting, order.language()), leftOut.entrySet().stream().map(one -> new LettersPreview.LeftOut(one.getKey(), one.getValue())).toList());
    }

    private static LetterHurdle hurdle(LetterCase seen, LetterCase now, OpinionState asked) {
        if (seen.version() != now.version()) {
            return LetterHurdle.CHANGED;
        }
        if (now.organ() == null) {
            return LetterHurdle.NO_ORGAN;
        }
        if (AskedOrgan.of(now.organ()) == null) {
            return LetterHurdle.UNKNOWN_KIND;
        }
        return asked == null ? null : asked == OpinionState.ASKED ? LetterHurdle.OPEN : LetterHurdle.ANSWERED;
    }

    /**
     * Asks as the preview showed: a form, a request with its deadline and a letter for each case, or nothing at all. The letters go
     * on paper, since the register knows no contact of an organ; each asking's own page makes a link.
     *
     * @param confirmed how many whoever confirmed believes it writes
     * @throws Problem where that is another number, or something has changed since
     */
    public int write(@Valid LetterOrder order, int confirmed) {
        if (order.cases().size() != confirmed) {
            throw new Problem("opinion.problem.number", order.cases().size());
        }
        if (!preview(order).leftOut().isEmpty()) {
            throw Problem.conflict("web.problem.changed");
        }
        Instant at = clock.instant();
        for (LetterCase one : order.cases()) {
            OpinionAsked asked = keeping.ask(actor.get(), one.id(), new OpinionEntry(one.caseNo(), AskedOrgan.of(one.organ()), one.organ(), null, null, order.language()), at);
            papers.issue(actor.get(), asked.uuid(), at);
        }
        return confirmed;
    }

    private static String key(long caseId, String organ) {
        return caseId + ":" + organ;
    }
}

package org.pingcha.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.pingcha.identity.Actor;
import org.pingcha.request.AnswerListener;
import org.pingcha.request.GivenAnswer;
import org.pingcha.request.RequestKind;

/** A bureau that says whether it takes a referral up has answered what was delivered to it last, at a desk here or by a slip. */
@Dependent
public class DeskAnswers implements AnswerListener {
    private static final String LAST = "select d from Delivery d where d.referralUuid = :referral order by d.sending desc";

    @PersistenceContext
    EntityManager em;

    @Override
    public void answered(GivenAnswer answer, Actor by, Instant at) {
        if (answer.kind() == RequestKind.REFERRAL_ADMISSION) {
            em.createQuery(LAST, Delivery.class).setParameter("referral", answer.subject()).setMaxResults(1).getResultList()
                .forEach(delivery -> delivery.answered(at));
        }
    }
}

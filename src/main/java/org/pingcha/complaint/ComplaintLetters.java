package org.pingcha.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Sight;
import org.pingcha.letter.LetterOwner;

/** Whoever may read a complaint may read its letters. */
@Dependent
public class ComplaintLetters implements LetterOwner {
    @PersistenceContext
    EntityManager em;

    @Override
    public String room() {
        return ComplaintCourse.ROOM;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subject) {
        Sight sight = ComplaintSight.of(actor).and("c.uuid = :uuid", "uuid", subject);
        return sight.fill(em.createQuery("select count(c)" + ComplaintSight.FROM + sight.where(), Long.class)).getSingleResult() > 0;
    }
}

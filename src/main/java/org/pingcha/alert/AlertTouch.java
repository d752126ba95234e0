package org.pingcha.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;

/** Writes down what is to be looked at again; two statements for any number. */
@Dependent
class AlertTouch {
    private static final String NEW = "insert into alert_look (about_kind, about_id, look_on, touches) select cast(:kind as varchar(10)), t.id, cast(:day as date), 0 from TABLE t"
        + " where t.id in :ids on conflict do nothing";
    private static final String CHANGED = "update AlertLook l set l.touches = l.touches + 1, l.lookOn = case when l.lookOn > :day then :day else l.lookOn end"
        + " where l.kind = :kind and l.aboutId in :ids";
    private static final String PLANNED = "update AlertLook l set l.lookOn = :day where l.kind = :kind and l.aboutId in :ids and l.lookOn > :day";

    @PersistenceContext
    EntityManager em;

    /** Something about them changed: they are looked at as soon as the transaction is through. */
    void changed(AboutKind kind, Collection<Long> ids, LocalDate today) {
        if (!ids.isEmpty()) {
            add(kind, ids, today);
            em.createQuery(CHANGED).setParameter("kind", kind).setParameter("ids", ids).setParameter("day", today).executeUpdate();
        }
    }

    /** A limit runs out on that day. */
    void plan(AboutKind kind, Collection<Long> ids, LocalDate day) {
        add(kind, ids, day);
        em.createQuery(PLANNED).setParameter("kind", kind).setParameter("ids", ids).setParameter("day", day).executeUpdate();
    }

    private static String table(AboutKind kind) {
        return switch (kind) {
            case CASE -> "aid_case";
            case HANDLER -> "handler";
            case FIRM -> "law_firm";
            case OFFICE -> "office";
            case PERSON -> "person";
        };
    }

    private void add(AboutKind kind, Collection<Long> ids, LocalDate day) {
        em.createNativeQuery(NEW.replace("TABLE", table(kind))).setParameter("kind", kind.name()).setParameter("day", day).setParameter("ids", ids).executeUpdate();
    }
}

package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.correction.Concern;
import org.pingcha.correction.Fault;
import org.pingcha.correction.Finding;
import org.pingcha.correction.FindingSource;
import org.pingcha.correction.Origin;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.web.Texts;

/** What an alert found can be put right. One that a review raised leads to the review itself, whose findings say more. */
@Dependent
public class AlertFindings implements FindingSource {
    static final String ROOM = "alert";

    @PersistenceContext
    EntityManager em;

    @EJB
    CaseQueries cases;

    @Inject
    AlertAccess access;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public Optional<Finding> find(Actor actor, UUID uuid) {
        return actor.is(Role.MANAGER) ? access.find(actor, uuid).filter(alert -> !alert.rule().isQuestion() && alert.status() != AlertStatus.MENDED
            && alert.status() != AlertStatus.DISMISSED).map(Alert::facts).map(this::found) : Optional.empty();
    }

    private Finding found(AlertFacts alert) {
        CaseHeader of = alert.about().caseId() == null ? null : cases.header((long) alert.about().caseId());
        Fault fault = new Fault(alert.rule().name(), Texts.text(Texts.CHINESE, Texts.keyOf(alert.rule())) + "：" + FactWords.of(alert.rule(), alert.facts(), Texts.CHINESE));
        return new Finding(new Origin(ROOM, alert.uuid()), alert.about().label(), "/alert/alert?id=" + alert.uuid(), alert.officeId(),
            of == null ? null : of.ref().uuid(), of == null ? concern(alert.about()) : concern(of), List.of(fault));
    }

    private static Concern concern(CaseHeader of) {
        return new Concern(of.ref().id(), of.ref().caseNo(), of.ref().handlerId(), of.handlerName(), of.ref().firmId(), of.firmName());
    }

    private Concern concern(About about) {
        return switch (about.kind()) {
            case HANDLER -> em.createQuery("select h.id, h.name, f.id, f.name from Handler h left join h.firm f where h.id = :id", Object[].class)
                .setParameter("id", about.id()).getResultStream().findFirst()
                .map(row -> new Concern(null, null, (Long) row[0], (String) row[1], (Long) row[2], (String) row[3])).orElseThrow();
            case FIRM -> new Concern(null, null, null, null, about.id(), about.label());
            default -> new Concern(null, null, null, null, null, null);
        };
    }
}
